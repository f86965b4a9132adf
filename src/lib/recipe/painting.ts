import { paintLayerOf } from './paint-text.ts';
import { quoted } from './quoted.ts';
import { readNumber } from './read-field.ts';
import type { Note } from './note.ts';

/** Paint brushed over x(t) in the middle of a walk, which goes on from there. */
export interface Painting {
	/** How many steps are walked before, at least one; where the walk is shorter, all but the last. */
	after: number;
	/** As paintText. */
	paint: string;
}

/** What addresses call its parts, which are its fields. */
export const PAINTING_FIELDS = ['after', 'paint'] as const;

export const PAINTING_LIMITS = { after: { min: 1, max: 999, whole: true } } as const;

/** What is not said of one. */
const usualAfter = 1;

/** Reads one from fields, as parseRecipe reads: undefined where nothing is painted, and every change has its note. */
export function readPainting(
	given: Readonly<Record<string, unknown>>,
	defaults: Painting | undefined
): { painting: Painting | undefined; notes: Note[] } {
	const paint = given['paint'] ?? defaults?.paint ?? '';
	if (paint === '') return { painting: undefined, notes: [] };
	const layer = typeof paint === 'string' ? paintLayerOf(paint) : undefined;
	if (typeof paint !== 'string' || !layer) {
		const note = { field: 'paint', given: quoted(paint), used: '', code: 'unreadable' } as const;
		return { painting: defaults, notes: [note] };
	}
	if (!layer.some(Boolean)) return { painting: undefined, notes: [] };
	const usual = defaults?.after ?? usualAfter;
	if (given['after'] === undefined) return { painting: { after: usual, paint }, notes: [] };
	const { used, note } = readNumber(PAINTING_LIMITS.after)(given['after'], usual);
	return {
		painting: { after: used, paint },
		notes: note ? [{ field: 'after', used, ...note }] : []
	};
}

/** It as an address has it. */
export const paintingInQuery = (painting: Painting | undefined): [string, string][] =>
	painting ? PAINTING_FIELDS.map((field) => [field, String(painting[field])]) : [];

/** Steps that are walked before the paint, of a walk of `steps`. */
export const stepsBefore = ({ after }: Pick<Painting, 'after'>, steps: number): number =>
	Math.min(after, steps - 1);
