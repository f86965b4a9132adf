import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { withTags } from './head.mjs';
import { LANGUAGES } from './languages.mjs';

/**
 * Has every page of the site in `folder` say where it is in other languages, for those who search.
 * @param {string} folder with all languages in it
 */
export async function nameAlternates(folder) {
	const names = await readdir(folder, { recursive: true });
	await Promise.all(
		names.filter((name) => name.endsWith('index.html')).map((name) => nameIn(folder, name))
	);
}

/** @param {string} folder @param {string} name of a page's file */
async function nameIn(folder, name) {
	const page = dirname(name);
	const [first = '', ...rest] = page.split(sep);
	const path = LANGUAGES.includes(first) ? rest.join('/') : page;
	const tags = ['en', ...LANGUAGES].map((language) => {
		const to = relative(page, join(language === 'en' ? '.' : language, path)).replaceAll(sep, '/');
		return `<link rel="alternate" hreflang="${language}" href="${to ? `${to}/` : './'}">`;
	});
	const html = await readFile(join(folder, name), 'utf8');
	await writeFile(join(folder, name), withTags(html, tags));
}
