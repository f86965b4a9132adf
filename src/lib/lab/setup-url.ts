import type { Note } from '#lib/recipe/note.ts';
import { saidInLink, saidTwice } from '#lib/recipe/said-in-link.ts';
import { unnamed } from '#lib/recipe/unnamed.ts';
import { FORMERLY, parseSetup } from './read-setup.ts';
import { defaultSetup, type Setup } from './setup.ts';

/** The query string of a set-up, without “?”; only what differs from the default one. */
export const setupToQuery = (setup: Setup): string =>
	new URLSearchParams(
		Object.entries(setup)
			.filter(([field, value]) => value !== defaultSetup[field as keyof Setup])
			.map(([field, value]) => [field, String(value)])
	).toString();

/** The set-up in a query string, read as parseSetup reads; what is no field of one is named. */
export function setupFromQuery(query: string | URLSearchParams): { setup: Setup; notes: Note[] } {
	const params = [...new URLSearchParams(query)];
	const given = NAMES.flatMap((name) => {
		const found = saidInLink(params, [name]);
		return found === undefined ? [] : [[name, found]];
	});
	const { setup, notes } = parseSetup(Object.fromEntries(given));
	const fields = Object.keys(defaultSetup).map((name) => [name, name] as const);
	return { setup, notes: [...saidTwice(params, fields), ...notes, ...unnamed(params, NAMES)] };
}

/** What addresses say, and have said. */
const NAMES = [...Object.keys(defaultSetup), FORMERLY];
