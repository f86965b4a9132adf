import { readNumber, readOneOf, readText, type Read } from './read-field.ts';
import type { Note } from './note.ts';

/** Static on the way to that of another seed: along the arc between the two, on which it stays as loud as noise. */
interface OtherSeed {
	/** Whole, as a recipe's own seed. */
	toward: number;
	/** How far along: 0 is the recipe's own static, 1 the other. */
	way: number;
}

/** Another prompt that has a say. */
export interface OtherPrompt {
	second: string;
	/** `blend`: both are asked at every step, and their answers mixed; `switch`: the first begins, the second ends. */
	mix: Mix;
	/** Of the second in the mixture or, where it takes over, of the first in the walk. */
	share: number;
}

export const MIXES = ['blend', 'switch'] as const;
export type Mix = (typeof MIXES)[number];

/** What addresses call the parts of the two, which are their fields. */
export const MIXTURE_FIELDS = ['toward', 'way', 'second', 'mix', 'share'] as const;

export const MIXTURE_LIMITS = {
	toward: { min: 0, max: 2 ** 32 - 1, whole: true },
	share: { min: 0, max: 1, whole: false }
} as const;

/** What is not said of them. */
export const usualMixture = { way: 0.5, mix: 'blend', share: 0.5 } as const;

/** Another seed and another prompt, where a recipe has them. */
export interface Mixture {
	otherSeed?: OtherSeed;
	otherPrompt?: OtherPrompt;
}

/** Characters of a second prompt that are read. */
const LONGEST = 1000;

/** Reads both from fields, as parseRecipe reads; without `toward` there is no other seed, without `second` no other prompt. */
export function readMixture(
	given: Readonly<Record<string, unknown>>,
	defaults: Mixture
): { mixture: Mixture; notes: Note[] } {
	const notes: Note[] = [];
	const read = <T extends string | number>(
		field: (typeof MIXTURE_FIELDS)[number],
		reader: (given: unknown, fallback: T) => Read<T>,
		usual: T
	): T => {
		if (given[field] === undefined) return usual;
		const { used, note } = reader(given[field], usual);
		if (note) notes.push({ field, used, ...note });
		return used;
	};
	const share = readNumber(MIXTURE_LIMITS.share);
	const { otherSeed: seed, otherPrompt: prompt } = defaults;
	const mixture: { -readonly [Key in keyof Mixture]: Mixture[Key] } = {};
	if (isSaid(given['toward'] ?? seed?.toward)) {
		const toward = read('toward', readNumber(MIXTURE_LIMITS.toward), seed?.toward ?? 0);
		mixture.otherSeed = { toward, way: read('way', share, seed?.way ?? usualMixture.way) };
	}
	const second = isSaid(given['second'] ?? prompt?.second)
		? read('second', readText(LONGEST), prompt?.second ?? '')
		: '';
	if (isSaid(second)) {
		mixture.otherPrompt = {
			second,
			mix: read<Mix>('mix', readOneOf(MIXES), prompt?.mix ?? usualMixture.mix),
			share: read('share', share, prompt?.share ?? usualMixture.share)
		};
	}
	return { mixture, notes };
}

/** Both as an address has them; only what is not as usual. */
export function mixtureInQuery({ otherSeed, otherPrompt }: Mixture): [string, string][] {
	const all: Readonly<Record<string, string | number>> = { ...otherSeed, ...otherPrompt };
	const usual: Readonly<Record<string, string | number>> = usualMixture;
	return MIXTURE_FIELDS.filter(
		(field) => all[field] !== undefined && all[field] !== usual[field]
	).map((field) => [field, String(all[field])]);
}

/** An empty field names none. */
const isSaid = (given: unknown): boolean =>
	typeof given === 'string' ? given.trim() !== '' : given !== undefined && given !== null;
