/** Sentences that pages can show before the model is there; the first is the default recipe’s prompt. */
export const SENTENCES = [
	'a red apple on a wooden table',
	'a green apple on a wooden table',
	'a wooden table and a red apple',
	'an apple at night',
	'apple apple apple',
	'a sign that says "OPEN"'
];

/** Every token of the vocabulary that can be typed: all but padding and start. */
export const typable = (vocabulary: readonly string[]): string[] =>
	vocabulary.filter((token) => !token.startsWith('<'));

/** A token as a prompt of its own: a letter stands in quotation marks. */
export const alone = (token: string): string => (token.startsWith('"') ? `${token}"` : token);
