import { signs_held_out_words, signs_seen_words } from '#site-model/limits.json';

/** Letters asked for less often say nothing. */
const ENOUGH = 30;

/** How often each letter is right, in percent, of both kinds of words together. */
export const byLetter: readonly { letter: string; right: number }[] = Object.entries(
	signs_seen_words.by_letter
).flatMap(([letter, seen]) => {
	const other =
		signs_held_out_words.by_letter[letter as keyof typeof signs_held_out_words.by_letter];
	const asked = seen.asked + other.asked;
	const right = seen.asked * (seen.right ?? 0) + other.asked * (other.right ?? 0);
	return asked < ENOUGH ? [] : [{ letter, right: right / asked }];
});

/** The same of one letter; NaN where it was asked for too rarely. */
export const letterRight = (wanted: string): number =>
	byLetter.find(({ letter }) => letter === wanted)?.right ?? NaN;
