import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { root } from '../scripts/lib/root.mjs';
import { covers } from './covers.mjs';
import { LANGUAGE, STRINGS } from './languages.mjs';

const WORDS = join(root, 'src/lib/words');
const NAMED = '#words/';
/** Lists of questions, which a lesson imports from beside it. */
const ASKED = /(?<=\/content\/)[^/]+\.(?:questions|exam)\.ts$/;
const EXPORTED = /^export (?:const|function) (\w+)/gm;
const MERGED = '\0words:';
/** Nothing that ends like a table may reach those who read tables. */
const MODULE = '.js';

/**
 * A Vite plugin: where another language than English is built, `#words/NAME` is what it says, and English where it says
 * nothing; and lessons ask its questions.
 * @returns {import('vite').Plugin}
 */
export function inLanguage() {
	return {
		name: 'language',
		enforce: 'pre',
		resolveId(source, importer) {
			if (LANGUAGE === 'en') return;
			if (source.startsWith(NAMED)) return words(source.slice(NAMED.length));
			const file = source.startsWith('.') && importer ? resolve(dirname(importer), source) : source;
			const [asked] = ASKED.exec(file) ?? [];
			const own = asked && join(root, 'content', LANGUAGE, asked);
			return own && existsSync(own) ? own : undefined;
		},
		load(id) {
			if (!id.startsWith(MERGED)) return;
			const name = id.slice(MERGED.length, -MODULE.length);
			if (LANGUAGE === STRINGS) return strangeModule(join(WORDS, 'en', name));
			const [english, own] = ['en', LANGUAGE].map((language) => join(WORDS, language, name));
			return name.endsWith('.json') ? mergedTable(english, own) : mergedModule(english, own);
		}
	};
}

/** Only where something is missing does a page carry English as well. @param {string} name of a file of words */
function words(name) {
	if (LANGUAGE === STRINGS)
		return /^language|\.json$/.test(name) ? undefined : MERGED + name + MODULE;
	const [own = '', english = ''] = [LANGUAGE, 'en'].map((language) => join(WORDS, language, name));
	if (!existsSync(own)) return undefined;
	const isWhole =
		name.endsWith('.ts') && covers(readFileSync(own, 'utf8'), readFileSync(english, 'utf8'));
	return isWhole ? own : MERGED + name + MODULE;
}

/** @param {string | undefined} [english] @param {string | undefined} [own] their files */
const mergedTable = (english = '', own = '') =>
	`export default ${JSON.stringify({ ...read(english), ...read(own) })};`;

/** @param {string} file */
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** @param {string | undefined} [english] @param {string | undefined} [own] their files */
const mergedModule = (english = '', own = '') => `
import * as english from ${JSON.stringify(english)};
import * as own from ${JSON.stringify(own)};
import { merged } from ${JSON.stringify(join(WORDS, 'translated.ts'))};
${namesIn(english)
	.map((name) => `export const ${name} = merged(english.${name}, own.${name});`)
	.join('\n')}`;

/** English in the form that the page's address asks for. @param {string} english its file */
const strangeModule = (english) => `
import * as english from ${JSON.stringify(english)};
import { inStrings } from ${JSON.stringify(join(WORDS, 'strings.ts'))};
${namesIn(english)
	.map((name) => `export const ${name} = inStrings(english.${name});`)
	.join('\n')}`;

/** What a file of words exports. @param {string} file */
const namesIn = (file) =>
	[...readFileSync(file, 'utf8').matchAll(EXPORTED)].map(([, name]) => name);
