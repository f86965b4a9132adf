import katex from 'katex';
import { notation } from './notation.js';

/** Only for colouring: `\htmlClass{name}{…}` puts a class on part of an equation. */
const trust = ({ command = '' }) => command === '\\htmlClass';

/**
 * A remark plugin: `$…$` and `$$…$$` become KaTeX's HTML while the site is built. The HTML of equation
 * number i goes into `equations`, and `{@html equations[i]}` into the lesson, which imports it: its
 * braces would not parse as Svelte.
 * @param {{ name: string, equations: string[] }} options `name` is the lesson's, for the address of
 *   each equation: data-equation="name/i"
 */
export function tex({ name, equations }) {
	/** @param {any} node */
	return function render(node) {
		if (node.type === 'math' || node.type === 'inlineMath') {
			const displayMode = node.type === 'math';
			const options = { displayMode, trust, macros: { ...notation }, strict: false };
			const html = katex.renderToString(node.value, options);
			const address = `<span data-equation="${name}/${equations.length}" `;
			Object.assign(node, { type: 'html', value: `{@html equations[${equations.length}]}` });
			equations.push(html.replace('<span ', address));
		}
		for (const child of node.children ?? []) render(child);
	};
}
