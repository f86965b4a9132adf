import { STEP_KEY } from './address.ts';
import { readNumber } from './read-field.ts';
import type { Note } from './note.ts';
import { saidInLink, saidTwice } from './said-in-link.ts';

/** The step in an address, from 1 to the `steps` of its recipe; none where it names none. */
export function stepIn(
	query: URLSearchParams,
	steps: number
): { step: number | undefined; notes: Note[] } {
	const given = saidInLink([...query], [STEP_KEY]);
	if (given === undefined) return { step: undefined, notes: [] };
	const read = readNumber({ min: 1, max: steps, whole: true })(given, steps);
	const twice = saidTwice([...query], [[STEP_KEY, STEP_KEY]]);
	const notes = read.note ? [{ field: STEP_KEY, used: read.used, ...read.note }, ...twice] : twice;
	return { step: read.used, notes };
}
