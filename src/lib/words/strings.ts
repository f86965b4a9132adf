/**
 * What becomes of every string of the interface in a site that is built to see what it bears (SITE_LANGUAGE=strings), by
 * `?strings=` in a page's address.
 */
const kinds: Readonly<Record<string, (text: string) => string>> = {
	double: (text) => `${text} ${text}`,
	/** As long as a German compound gets, and nowhere to break it. */
	long: (text) => text.replace(/\p{L}{4,}/gu, (word) => word + word.toLowerCase().slice(0, 12)),
	/** In Hebrew letters, from right to left. */
	rtl: (text) =>
		text.replace(/[a-z]/gi, (letter) => LETTERS[letter.toLowerCase().charCodeAt(0) - 97]!),
	markup: (text) => `<b>${text}</b> &amp; <img src=x>`
};
const LETTERS = 'אבגדהוזחטיכלמנסעפצקרשתםןףץ';

const asked = new URLSearchParams(globalThis.location?.search).get('strings') ?? '';
const shown = Object.hasOwn(kinds, asked) ? kinds[asked] : undefined;
if (asked === 'rtl' && shown) document.documentElement.dir = 'rtl';

/** A name that code looks something up by, and no words. */
const NAME = /^[a-z0-9_-]*$/;

/** Words with every string in the form asked for, as deep as they go. */
export function inStrings<Words>(words: Words): Words {
	if (!shown) return words;
	return strange(words) as Words;
}

function strange(words: unknown): unknown {
	if (typeof words === 'string') return NAME.test(words) ? words : shown!(words);
	if (typeof words === 'function') return (...given: unknown[]) => strange(words(...given));
	if (Array.isArray(words)) return words.map(strange);
	if (typeof words !== 'object' || words === null) return words;
	return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, strange(value)]));
}
