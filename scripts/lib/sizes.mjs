import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '../../vite/languages.mjs';
import { root } from './root.mjs';

/** The most bytes of JavaScript that each page may load, by its address. */
export const BUDGET = join(root, 'tests/e2e/page-sizes.json');

/** What a budget leaves for a changed sentence. */
const SLACK = 1.01;

/** @param {Record<string, number>} sizes */
export const budgetOf = (sizes) =>
	Object.fromEntries(
		Object.entries(sizes).map(([page, bytes]) => [page, Math.ceil((bytes * SLACK) / 100) * 100])
	);

/**
 * Bytes of JavaScript, in gzip, that every page of a built site names and what that imports, the lesson
 * or figure of its address among it: all that a first visit loads before anything is asked for. Workers
 * and what else is imported on demand are not in it.
 * @param {string} site
 * @returns {Promise<Record<string, number>>} by the page's address, in order
 */
export async function sizesOf(site) {
	/** @type {Record<string, number>} */
	const sizes = {};
	for (const file of (await pagesIn(site)).sort()) {
		const html = await readFile(join(site, file), 'utf8');
		const page = `/${file.replace(/(^|\/)index\.html$/, '').replace(/\.html$/, '')}`;
		sizes[page] = await bytesOf(site, chunksIn(html), page.split('/').at(-1) ?? '');
	}
	return sizes;
}

/** Those in English: others bring the same, in their words. @param {string} site @returns {Promise<string[]>} */
const pagesIn = async (site) =>
	(await readdir(site, { recursive: true })).filter(
		(file) => file.endsWith('.html') && !LANGUAGES.includes(file.split(sep)[0] ?? '')
	);

const FOLDER = '_app/immutable';

/** @param {string} text @returns {string[]} below FOLDER */
const chunksIn = (text) =>
	[...text.matchAll(/(?:entry|nodes|chunks)\/[\w.-]+\.js/g)].map(([chunk]) => chunk);

/** @param {string} site @param {string[]} chunks @param {string} name of the page */
async function bytesOf(site, chunks, name) {
	const seen = new Set(chunks);
	let bytes = 0;
	for (const chunk of seen) {
		const code = await readFile(join(site, FOLDER, chunk), 'utf8');
		bytes += gzipSync(code).length;
		for (const to of [...importsOf(code), ...shownOf(code, name)]) seen.add(join(chunk, '..', to));
	}
	return bytes;
}

/** What a chunk imports at once, `import"../chunks/a.js"`; not what it may: `import("…")`. */
const importsOf = (/** @type {string} */ code) =>
	[...code.matchAll(/(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g)].map(([, to = '']) => to);

/** The lesson or the figure called `name`, where a chunk has it among those it may show. */
const shownOf = (/** @type {string} */ code, /** @type {string} */ name) => {
	const file = `(?:/\\d+-${name}\\.svx|/${name}/\\w+\\.svelte)`;
	const choice = new RegExp(`${file}["'\`]:\\(\\)=>\\w+\\(\\(\\)=>import\\(["'\`]([^"'\`]+)`, 'g');
	return [...code.matchAll(choice)].map(([, to = '']) => to);
};
