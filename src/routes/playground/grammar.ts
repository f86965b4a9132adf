import { QUOTATION_MARKS } from '#lib/text/pieces.ts';
import { colourable, colours, fixed, frequency, styles, places } from '#site-model/world.json';

/**
 * What the training captions were made of, `[style of] a [size] [colour] THING [place]`, in the words that
 * models/training/caption.py says first. A prompt is completed part by part; what else it says stays as it is.
 */

const PLACES: Readonly<Record<string, string>> = {
	table: 'on a wooden table',
	sunset: 'at sunset',
	night: 'at night',
	beach: 'on the beach',
	snow: 'in the snow',
	space: 'in space',
	water: 'under water',
	meadow: 'in a meadow',
	desert: 'in the desert'
};

const STYLES: Readonly<Record<string, string>> = {
	watercolor: 'a watercolor of',
	'pixel art': 'pixel art of',
	sketch: 'a sketch of'
};

const SIGN = 'sign that says "OPEN"';

const isOften = (name: string) => (frequency as Record<string, number | undefined>)[name] ?? 0;

/** The words that each part may have; things by how often they were seen. */
export const PARTS = {
	thing: [...[...colourable, ...fixed].sort((a, b) => isOften(b) - isOften(a)), SIGN],
	colour: colours,
	place: places.map((place) => PLACES[place]!),
	style: styles.map((style) => STYLES[style]!)
} as const;

export type Part = keyof typeof PARTS;

const anyOf = (words: readonly string[]) => `(?:${words.join('|')})`;

/** How each part is found again, in other words too. */
const FOUND: Readonly<Record<Part, RegExp>> = {
	thing: RegExp(
		`\\bsign (?:that says|saying|with the word)(?: [${QUOTATION_MARKS}][^${QUOTATION_MARKS}]*[${QUOTATION_MARKS}]?)?|\\b${anyOf([...colourable, ...fixed])}\\b`,
		'i'
	),
	colour: RegExp(`\\b${anyOf(colours)}\\b`, 'i'),
	place:
		/\b(?:on (?:a wooden table|a table|wood|the beach|a beach|snow|the grass|sand)|at (?:sunset|dusk|night)|in (?:the evening|the dark|the snow|winter|space|outer space|the ocean|a meadow|a field|the desert)|under (?:the moon|water)|by the sea|beneath the sea|among (?:the stars|dunes))\b/i,
	style:
		/^(?:an? )?(?:pencil sketch|watercolor|painting|pixel art|sketch|drawing) of\b|^a pixelated\b/i
};

/** Whether the prompt says so. */
export const says = (prompt: string, part: Part, word: string): boolean =>
	FOUND[part].exec(prompt)?.[0].toLowerCase() === word.toLowerCase();

/**
 * The prompt with a word for one of its parts: in the place of what it said of that, or where it belongs. Said again, it is
 * taken out; but for the thing, which something has to be.
 */
export function completed(prompt: string, part: Part, word: string): string {
	const text = prompt.trim();
	const found = FOUND[part].exec(text);
	if (!found) return added(text, part, word);
	if (part === 'thing' && says(text, part, word)) return text;
	const [head, tail] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
	return joined(head, says(text, part, word) ? '' : word, tail);
}

function added(text: string, part: Part, word: string): string {
	if (part === 'style') return joined('', word, text);
	if (part === 'place') return joined(text, word, '');
	const before = part === 'colour' ? FOUND.thing : FOUND.place;
	const at = before.exec(text)?.index ?? text.length;
	const [head, tail] = [text.slice(0, at).trimEnd(), text.slice(at)];
	// “a red” asks for a thing, and a colour stands with one; anything else gets an article.
	const isOpen = part === 'colour' || OPEN.test(head);
	return joined(head, isOpen ? word : `${articleOf(word)} ${word}`, tail);
}

/** What a thing may follow at once. */
const OPEN = RegExp(`\\b(?:an?|the|small|big|${colours.join('|')})$`, 'i');

const articleOf = (words: string): string => (/^(?!uni|ufo)[aeiou]/i.test(words) ? 'an' : 'a');

/** Three pieces of a text, one space between them, and “a” or “an” before the second as it wants it. */
function joined(head: string, words: string, tail: string): string {
	const rest = `${words.trim()} ${tail.trim()}`.trim();
	const before = head.trimEnd().replace(/\ban?$/i, () => articleOf(rest));
	return `${before} ${rest}`.trim();
}
