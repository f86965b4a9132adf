/** What stands in figures is not in the page when it arrives: they come later. */
const LATE = /(<LazyFigure\b[\s\S]*?<\/LazyFigure>)/;

/**
 * A block of plain HTML on lines of its own, with equations at most: no component, no expression. What braces
 * mean in Svelte is left to Svelte.
 */
const BLOCK =
	/^<(p|ul|ol|table|blockquote)>(?:(?!<\/?\1>|<[A-Z])[^{]|\{@html inserts\[\d+\]\})*<\/\1>$/gm;

const INSERT = /\{@html inserts\[(\d+)\]\}/g;

/**
 * Moves the prose that stands still out of a lesson's code and among its `inserts`: the page holds it
 * already, so its script need not.
 * @param {string} code as mdsvex makes it
 * @param {{ inserts: string[], insert: (html: string) => string }} options
 */
export const still = (code, { inserts, insert }) =>
	code
		.split(LATE)
		.map((part) =>
			LATE.test(part) ? part : part.replace(BLOCK, (block) => insert(whole(block, inserts)))
		)
		.join('');

/** With its equations in place; by themselves they are not needed any more. */
const whole = (/** @type {string} */ block, /** @type {string[]} */ inserts) =>
	block.replace(INSERT, (_, i) => inserts.splice(Number(i), 1, '')[0] ?? '');
