import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { root } from '../scripts/lib/root.mjs';
import { shell } from '../scripts/lib/shell.mjs';
import { nameAlternates } from './alternates.mjs';
import { LANGUAGES } from './languages.mjs';
import { withHashes } from './policy.mjs';

/** What is named by what is in it lies together with that of all languages: much of it is the same. */
const COMMON = '_app/immutable';
/** The way from a page to what lies at the site's root. */
const TO_ROOT =
	/(?<=["'(])(\.\/|(?:\.\.\/)+)(?=_app\/immutable\/|stills\/|cards\/|favicon|icon-|site\.webmanifest)/g;

/** Files that every language has: pages, and the script that puts its figures into other pages. */
const OF_A_LANGUAGE = /(?:^|\/)(?:index\.html|__data\.json)$|^embed\.js$/;

/**
 * The files that a language has and English has not, from the site's folder on; known once it is built.
 * @type {Map<string, Set<string>>}
 */
export const ownFiles = new Map();

/**
 * An adapter that does what `inner` does and then builds the site in its other languages, each into a folder of its own
 * in `folder`.
 * @param {import('@sveltejs/kit').Adapter} inner
 * @param {string} folder
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const otherLanguages = (inner, folder) => ({
	...inner,
	async adapt(builder) {
		await inner.adapt(builder);
		const english = new Set(await filesIn(join(folder, COMMON)));
		await Promise.all(LANGUAGES.map((language) => build(language, folder, english)));
		await nameAlternates(folder);
	}
});

/** @param {string} language @param {string} folder @param {Set<string>} english what is there already */
async function build(language, folder, english) {
	const made = join(root, '.cache/languages', language);
	const { ok, output } = await shell('vite build', {
		// What it says of where it will be would lack the language's folder.
		env: { SITE_LANGUAGE: language, BUILD_FOLDER: made, SITE_URL: '' }
	});
	if (!ok) throw new Error(`${output.trimEnd()}\n\nThe site could not be built in ${language}.`);
	await cp(join(made, COMMON), join(folder, COMMON), { recursive: true, force: false });
	await cp(join(made, '_app/version.json'), join(folder, language, '_app/version.json'));
	const own = (await filesIn(join(made, COMMON))).filter((name) => !english.has(name));
	const files = new Set(own.map((name) => `${COMMON}/${name}`));
	ownFiles.set(language, files);
	for (const path of await filesIn(made)) {
		const to = join(folder, language, path);
		if (!OF_A_LANGUAGE.test(path)) continue;
		files.add(`${language}/${path}`);
		await mkdir(dirname(to), { recursive: true });
		const text = await readFile(join(made, path), 'utf8');
		await writeFile(to, path.endsWith('.html') ? withHashes(deeper(text)) : text);
	}
	await rm(made, { recursive: true });
}

/** A page that lies a folder deeper. @param {string} html */
const deeper = (html) => html.replace(TO_ROOT, (_, way) => (way === './' ? '../' : `../${way}`));

/** @param {string} folder @returns {Promise<string[]>} their paths from it on */
const filesIn = async (folder) =>
	(await readdir(folder, { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'));
