import type { Note } from './note.ts';
import { quoted } from './quoted.ts';

/** What other sites hang on a link, to count visits. */
const COUNTERS =
	/^(?:utm_\w+|(?:fb|g|d|y|tw|tt)clid|msclkid|[gw]braid|igshid|mc_[ce]id|_g[al]|si|ref(?:_src)?)$/i;

/** Names of nothing that get a note of their own. */
const NAMED = 4;

/** Of what a link says, what is none of the `known` fields: a slip, or a link of another program. */
export function unnamed(
	params: readonly (readonly [string, string])[],
	known: readonly string[]
): Note[] {
	const keys = new Set(params.map(([key]) => key));
	return [...keys]
		.filter((key) => !COUNTERS.test(key) && !known.some((name) => isAlike(name, key)))
		.slice(0, NAMED)
		.map((key) => ({ field: 'link', given: quoted(key), used: '', code: 'unnamed' }));
}

/** People write links by hand, in whatever case. */
export const isAlike = (name: string, key: string): boolean =>
	name.toLowerCase() === key.toLowerCase();
