import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/lib/root.mjs';

/** The classes of the quantities of a step, by what the code calls them; src/styles/base.css colours them. */
const CLASSES = new Map(
	Object.entries({
		x: 'q-x',
		eps: 'q-eps',
		x0: 'q-x0',
		mu: 'q-mu',
		sigma: 'q-z',
		z: 'q-z',
		noise: 'q-z',
		next: 'q-x'
	})
);

const PIECES = /\/\*[\s\S]*?\*\/|\/\/.*|[A-Za-z_$][\w$]*|[^]/g;
const IMPORTS = /^(import [^;]*;\s*)+/;
const FILE = /^file=(\S+)(?: "(.+)")?$/;

/**
 * A remark plugin: a fence without lines that names a file of the repository, ` ```ts file=src/lib/….ts `,
 * shows that file as it runs, without its imports; what stands in quotation marks after it is its title.
 * The HTML goes among the lesson's `inserts`.
 * @param {{ insert: (html: string) => string }} options gives what stands in the lesson in its place
 */
export function listing({ insert }) {
	/** @param {any} node */
	return function render(node) {
		const [, path, title] = (node.type === 'code' && FILE.exec(node.meta ?? '')) || [];
		if (path) {
			const source = readFileSync(join(root, path), 'utf8');
			Object.assign(node, { type: 'html', value: insert(listed(source, title ?? path)) });
		}
		for (const child of node.children ?? []) render(child);
	};
}

/** Its HTML. It scrolls sideways, by keyboard too. @param {string} source @param {string} title */
export const listed = (source, title) =>
	`<figure class="listing" aria-label="${escaped(title)}"><figcaption>${escaped(title)}</figcaption>` +
	`<pre tabindex="0"><code>${coloured(source.replace(IMPORTS, '').trim())}</code></pre></figure>`;

/** Comments and the names of quantities stand out. @param {string} source */
const coloured = (source) =>
	source.replace(PIECES, (piece) => {
		if (/^\/[/*]/.test(piece)) return `<em>${escaped(piece)}</em>`;
		const kind = CLASSES.get(piece);
		return kind ? `<b class="${kind}">${piece}</b>` : escaped(piece);
	});

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
