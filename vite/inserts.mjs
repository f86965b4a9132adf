import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { INSERTS, compileLesson } from '../src/markdown/lesson.js';
import { root } from '../scripts/lib/root.mjs';

const HTML = '?html';
/** A page takes no other HTML. */
const TRUSTED = `import { builtHtml } from '#lib/ui/built-html.ts';\n`;

/**
 * A Vite plugin: `virtual:inserts/NAME` is the HTML of the equations and listings in content/NAME.svx. A page
 * that was built with the lesson holds them already, so the browser takes them from there; only a reader
 * who comes from another page fetches them. That keeps them out of the lesson's script.
 * @returns {import('vite').Plugin}
 */
export function inserts() {
	let building = true;
	return {
		name: 'inserts',
		configResolved({ command }) {
			building = command === 'build';
		},
		resolveId: (source) => (source.startsWith(INSERTS) ? `\0${source}` : undefined),
		async load(id, { ssr } = {}) {
			if (!id.startsWith(`\0${INSERTS}`)) return;
			const name = id.slice(INSERTS.length + 1).replace(HTML, '');
			const file = join(root, 'content', `${name}.svx`);
			this.addWatchFile(file);
			const made = (await compileLesson(await readFile(file, 'utf8'), file)).inserts;
			return building && !ssr && !id.endsWith(HTML)
				? fromPage(name, made.length)
				: `${TRUSTED}export default ${JSON.stringify(made)}.map(builtHtml);`;
		}
	};
}

/** @param {string} name @param {number} count */
const fromPage = (name, count) => `${TRUSTED}
const found = Array.from({ length: ${count} }, (_, i) =>
	document.querySelector(\`[data-insert="${name}/\${i}"]\`)?.outerHTML);
export default found.includes(undefined)
	? (await import('${INSERTS}${name}${HTML}')).default
	: found.map(builtHtml);
`;
