import type { Note } from './note.ts';
import { quoted } from './quoted.ts';
import { saidInLink } from './said-in-link.ts';

type Params = readonly (readonly [key: string, value: string])[];

/** What says more of another thing, and nothing by itself. */
const PARTS = [
	['strength', 'start'],
	['mask', 'start'],
	['loops', 'start'],
	['way', 'toward'],
	['mix', 'second'],
	['share', 'second'],
	['after', 'paint']
] as const;

/** What a link says of a thing that it doesn’t name, and so to no end: each has its note. */
export const partsAlone = (params: Params): Note[] =>
	PARTS.flatMap(([field, other]): Note[] => {
		const given = saidInLink(params, [field]);
		if (!given || saidInLink(params, [other])) return [];
		return [{ field, given: quoted(given), used: '', code: 'nothingWithout', other }];
	});
