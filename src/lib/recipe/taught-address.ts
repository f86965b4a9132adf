import { saidInLink } from './said-in-link.ts';

/** Taught words in an address: by name alone, because what was learned stays on the device where it was. */
export const TAUGHT_KEY = 'taught';

/** No link of ours names more. */
const MOST_NAMED = 8;

/** The words that a query names, each once: letters a to z, apart by commas. */
export function taughtNamed(query: URLSearchParams): string[] {
	const words = (saidInLink([...query], [TAUGHT_KEY]) ?? '').toLowerCase().match(/[a-z]+/g) ?? [];
	return [...new Set(words)].slice(0, MOST_NAMED);
}

/** A query with the words it has to name, each once, without “?”. */
export function withTaughtNamed(query: string, words: readonly string[]): string {
	if (words.length === 0) return query;
	const params = new URLSearchParams(query);
	params.set(TAUGHT_KEY, [...new Set(words)].join());
	return params.toString();
}
