import katex from 'katex';
import { notation } from './notation.js';

/** Only for colouring: `\htmlClass{name}{…}` puts a class on part of an equation. */
const trust = ({ command = '' }) => command === '\\htmlClass';

/**
 * A remark plugin: `$…$` and `$$…$$` become KaTeX's HTML while the site is built, and go among the lesson's
 * `inserts`: their braces would not parse as Svelte.
 * @param {{ insert: (html: string) => string }} options gives what stands in the lesson in its place
 */
export function tex({ insert }) {
	/** @param {any} node */
	return function render(node) {
		if (node.type === 'math' || node.type === 'inlineMath') {
			const displayMode = node.type === 'math';
			const options = { displayMode, trust, macros: { ...notation }, strict: false };
			const html = katex.renderToString(node.value, options);
			Object.assign(node, { type: 'html', value: insert(html) });
		}
		for (const child of node.children ?? []) render(child);
	};
}
