import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { LANGUAGES } from '../../vite/languages.mjs';
import { SITE } from './site.mjs';

/** The built site's pages by their addresses: all in English, save those of one figure alone and those for a beamer. */
export async function englishPages() {
	const files = await readdir(SITE, { recursive: true });
	return files
		.filter((file) => file.endsWith('index.html'))
		.map((file) => `/${dirname(file)}/`.replace('/./', '/'))
		.filter((path) => !LANGUAGES.some((language) => path.startsWith(`/${language}/`)))
		.filter((path) => !/^\/(embed|present)\/./.test(path))
		.sort();
}
