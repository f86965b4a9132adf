const LONGEST = 24;

/** Letters written from right to left: they would carry their direction into the sentence. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** Line ends, terminal codes, and marks that turn the direction of what follows. */
const UNSAFE = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** What someone typed, short and harmless enough to stand in a sentence, in “quotes”. */
export function quoted(given: unknown): string {
	const isObject = typeof given === 'object' && given !== null;
	const text = (isObject ? '{…}' : String(given)).slice(0, 4 * LONGEST);
	// Cut before it is split by character: a paste may be anything.
	const characters = [...text.replace(UNSAFE, ' ').trim()];
	const short =
		characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : characters.join('');
	return RIGHT_TO_LEFT.test(short) ? `“\u2068${short}\u2069”` : `“${short}”`;
}
