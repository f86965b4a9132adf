/** Components of lessons that stand within a line of prose. */
const INLINE = 'Q|Cite|FigureLink|LessonLink';

const lineStart = new RegExp(
	`([^\\n]?)\\n([ \\t]*)((?:[-*]|\\d+\\.)[ \\t]+)?(?=<(?:${INLINE})\\b)`,
	'g'
);

/**
 * mdsvex takes every line that begins with a component for a block of HTML, and the rest of the
 * paragraph with it. So such a line within a paragraph is joined to the one before; at the start of a
 * paragraph stands an invisible character (a word joiner) instead.
 * @param {string} text
 */
export const inlineComponents = (text) =>
	text.replace(lineStart, (_, before, indent, marker = '') =>
		before && !marker ? `${before} ` : `${before}\n${indent}${marker}\u2060`
	);

/**
 * A number and its percent sign stay on one line: a space that does not break stands between them.
 * @param {string} text
 */
export const percents = (text) => text.replace(/(?<=[\d}]) %(?=[\s.,:;)])/g, '\u00a0%');
