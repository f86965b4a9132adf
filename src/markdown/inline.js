/** Components of lessons that stand within a line of prose. */
const INLINE = 'Q|Cite|FigureLink';

const startsLine = new RegExp(
	`([^\\n]?)\\n([ \\t]*)((?:[-*]|\\d+\\.)[ \\t]+)?(?=<(?:${INLINE})\\b)`,
	'g'
);

/**
 * A Svelte preprocessor for lessons, before mdsvex, which takes every line that begins with a
 * component for a block of HTML, and the rest of the paragraph with it. A line within a paragraph is
 * joined to the one before; at the start of a paragraph stands an invisible character instead.
 */
export const inlineComponents = {
	/** @param {{ content: string, filename?: string }} file */
	markup: ({ content, filename = '' }) => ({
		code: filename.endsWith('.svx') ? joined(content) : content
	})
};

/** @param {string} text */
const joined = (text) =>
	text.replace(startsLine, (_, before, indent, marker = '') =>
		before && !marker ? `${before} ` : `${before}\n${indent}${marker}\u2060`
	);
