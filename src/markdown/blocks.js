/**
 * A passage of a lesson that is translated as one: a line of its front matter, or what stands between two empty lines.
 * @typedef {{ text: string, level: number | undefined }} Block `level`: that of the `<Level>` it stands in, if in one
 */

/** A lesson begins with its front matter; its title, summary and question are one line each, and so are its concepts. */
const FRONT = /^---\n[\s\S]*?\n---\n/;
const FRONT_LINE = /^(?:title|summary|question|concepts): .*$/gm;
const SCRIPT = /<script\b[\s\S]*?<\/script>\n/;
/** Listings and equations on lines of their own say the same in every language. */
const SAME = /^(?:```|\$\$)/;
const EMPTY_LINES = /\n(?:[ \t]*\n)+/;
const LEVEL = /<(\/?)Level(?: is=\{(\d)\})?/g;

/** What is no word: the parts of a tag that are not read, expressions, equations. */
const NO_WORDS = [
	/\$[^$]*\$/g,
	/\b(?!label|caption|title|alt)[\w:]+="[^"]*"/g,
	/<\/?[A-Za-z][\w-]*/g,
	/\b[\w:-]+=/g
];

/**
 * The passages of a lesson that hold words, in order.
 * @param {string} lesson the whole text of an .svx file
 * @returns {Block[]}
 */
export function blocksOf(lesson) {
	const [front = ''] = FRONT.exec(lesson) ?? [];
	/** @type {Block[]} */
	const blocks = [...front.matchAll(FRONT_LINE)].map(([text]) => ({ text, level: undefined }));
	/** @type {number | undefined} */
	let level;
	for (const text of lesson.slice(front.length).replace(SCRIPT, '').split(EMPTY_LINES)) {
		if (hasWords(text)) blocks.push({ text: text.trim(), level });
		for (const [, end, is] of text.matchAll(LEVEL)) level = end ? undefined : Number(is);
	}
	return blocks;
}

/** @param {string} text */
function hasWords(text) {
	if (SAME.test(text.trim())) return false;
	const read = NO_WORDS.reduce(
		(left, pattern) => left.replace(pattern, ''),
		withoutExpressions(text)
	);
	return /\p{L}{2}/u.test(read);
}

/** `{…}` left out, however deep. @param {string} text */
function withoutExpressions(text) {
	let depth = 0;
	return [...text]
		.filter((letter) => {
			if (letter === '{') depth++;
			const outside = depth === 0;
			if (letter === '}') depth--;
			return outside;
		})
		.join('');
}
