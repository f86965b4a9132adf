import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { blocksOf } from '../../src/markdown/blocks.js';
import { catalogueOf, readCatalogue } from '../../src/markdown/catalogue.js';
import { LANGUAGES } from '../../vite/languages.mjs';
import { root } from './root.mjs';

/** What a language's lessons say at ①, and outside of levels, is what has to be there; the others may stay English. */
const isWanted = (/** @type {import('../../src/markdown/blocks.js').Block} */ { level = 1 }) =>
	level === 1;

/** Writes every catalogue anew: what English says now, in its order, with the translations there are. */
export async function translations() {
	const names = (await readdir(join(root, 'content'))).filter((name) => name.endsWith('.svx'));
	for (const language of LANGUAGES) {
		const folder = join(root, 'content', language);
		await mkdir(folder, { recursive: true });
		let [wanted, there] = [0, 0];
		for (const name of names) {
			const blocks = blocksOf(await readFile(join(root, 'content', name), 'utf8'));
			const file = join(folder, name.replace(/svx$/, 'po'));
			const translations = readCatalogue(file);
			await writeFile(file, catalogueOf(blocks, translations, language));
			const first = blocks.filter(isWanted);
			wanted += first.length;
			there += first.filter(({ text }) => translations.has(text)).length;
		}
		console.log(`${language}: ${there} of ${wanted} passages`);
	}
}
