import { stepsFrom } from '#lib/diffusion/start-from.ts';
import { stepsBefore, type Painting } from './painting.ts';
import { isMaskText } from './mask-text.ts';
import { quoted } from './quoted.ts';
import { readNumber } from './read-field.ts';
import type { Note } from './note.ts';

/** A picture that a walk begins with, in place of static alone. */
export interface Beginning {
	/**
	 * Which: the name of one that comes with the site, or the SHA-256 of its bytes (RGB, dot by dot) in base64url. Those are
	 * kept where it was opened; no address holds them.
	 */
	start: string;
	/** How much of the walk is walked: over 0, where nothing would change, up to 1, where nothing of the picture is left. */
	strength: number;
	/** Which of its dots are drawn anew, as maskText; empty for all. */
	mask: string;
	/** How often each step is walked where only some are. */
	loops: number;
}

export const BEGINNING_LIMITS = {
	strength: { min: 0.05, max: 1, whole: false },
	loops: { min: 1, max: 10, whole: true }
} as const;

/** What is not said of one. */
export const usualBeginning: Omit<Beginning, 'start'> = { strength: 0.6, mask: '', loops: 1 };

const NAME = /^[\w-]{1,64}$/;

/** Reads one from fields, as parseRecipe reads: undefined where no picture is named, and every change has its note. */
export function readBeginning(
	given: Readonly<Record<string, unknown>>,
	defaults: Beginning | undefined
): { beginning: Beginning | undefined; notes: Note[] } {
	const notes: Note[] = [];
	const start = given['start'] ?? defaults?.start ?? '';
	if (start === '') return { beginning: undefined, notes };
	if (typeof start !== 'string' || !NAME.test(start)) {
		notes.push({ field: 'start', given: quoted(start), used: '', code: 'unreadable' });
		return { beginning: undefined, notes };
	}
	const usual = defaults ?? usualBeginning;
	const number = (field: 'strength' | 'loops') => {
		if (given[field] === undefined) return usual[field];
		const { used, note } = readNumber(BEGINNING_LIMITS[field])(given[field], usual[field]);
		if (note) notes.push({ field, used, ...note });
		return used;
	};
	const beginning = {
		start,
		strength: number('strength'),
		mask: usual.mask,
		loops: number('loops')
	};
	const mask = given['mask'] ?? usual.mask;
	if (typeof mask === 'string' && isMaskText(mask))
		return { beginning: { ...beginning, mask }, notes };
	notes.push({ field: 'mask', given: quoted(mask), used: usual.mask, code: 'unreadable' });
	return { beginning, notes };
}

/** The numbers of a recipe that say how long its walk is. */
interface Length {
	steps: number;
	beginning?: Beginning | undefined;
	painting?: Painting | undefined;
}

/** Frames that a walk of `steps` has: fewer where it begins with a picture, more where each step is walked in loops. */
export const framesOf = (length: Length): number => (stepsWalked(length) - 1) * loopsOf(length) + 1;

/** Frames before the paint, where there is some. */
export const paintedAt = (length: Length): number | undefined =>
	length.painting && stepsBefore(length.painting, stepsWalked(length)) * loopsOf(length);

/** How often each step but the last is walked. */
export const loopsOf = ({ beginning }: Length): number =>
	beginning && beginning.mask !== '' ? beginning.loops : 1;

/** The steps that are left of `steps`, where it begins with a picture. */
export const stepsWalked = ({ steps, beginning }: Length): number =>
	beginning ? stepsFrom(beginning.strength, steps) : steps;
