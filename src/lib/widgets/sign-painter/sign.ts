import { held_out_words } from '#site-model/world.json';

/** The words that are recorded; the first was never shown in training. */
export const WORDS = ['OPEN', 'STOP', 'LOVE'] as const;

export const promptOf = (word: string): string => `a sign that says "${word}"`;

/** What the sign of a prompt is meant to say. */
export const signOf = (prompt: string): string => /"([A-Z]*)"/.exec(prompt)?.[1] ?? '';

/** Up to four letters of what somebody typed, as signs have them. */
export const lettersOf = (typed: string): string =>
	typed
		.toUpperCase()
		.replace(/[^A-Z]/g, '')
		.slice(0, 4);

/** Words on signs that training never showed. */
export const unseen: ReadonlySet<string> = new Set(held_out_words);

/** Of a hundred words of so many letters, how many are right if each letter is right by itself with chance `share` %. */
export const wordsRight = (share: number, letters: number): number =>
	100 * (share / 100) ** letters;
