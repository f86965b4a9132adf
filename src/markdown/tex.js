import katex from 'katex';
import { notation } from './notation.js';

/** Only for colouring: `\htmlClass{name}{…}` puts a class on part of an equation. */
const trust = ({ command = '' }) => command === '\\htmlClass';

/** A remark plugin: `$…$` and `$$…$$` become KaTeX's HTML while the site is built.
 *  The HTML goes in as a string expression, because its braces would not parse as Svelte. */
export function tex() {
	/** @param {any} node */
	return function render(node) {
		if (node.type === 'math' || node.type === 'inlineMath') {
			const displayMode = node.type === 'math';
			const options = { displayMode, trust, macros: { ...notation }, strict: false };
			const html = katex.renderToString(node.value, options);
			Object.assign(node, { type: 'html', value: `{@html ${JSON.stringify(html)}}` });
		}
		for (const child of node.children ?? []) render(child);
	};
}
