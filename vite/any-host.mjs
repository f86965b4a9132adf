import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withFirstScripts } from './first-scripts.mjs';
import { headersFile, headersOf } from './headers.mjs';
import { lostPage } from './lost-page.mjs';
import { withHashes } from './policy.mjs';

/** An address in a tag, or in a style, that begins at the root of the host. */
const ROOTED = /(\s(?:href|src)="|url\((?:&quot;|&#39;|['"])?)\/(_app\/)/g;

/**
 * An adapter that does what `inner` does and then has the site in `folder` work on any host, under any path: no page
 * names a file by its place on the host, as Kit does for what is imported with `?url`; the page for addresses that are
 * none finds the site; and hosts that ask are told the headers.
 * @param {import('@sveltejs/kit').Adapter} inner
 * @param {string} folder
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const anyHost = (inner, folder) => ({
	...inner,
	async adapt(builder) {
		await inner.adapt(builder);
		const files = await readdir(folder, { recursive: true });
		for (const name of files.filter((name) => name.endsWith('index.html'))) {
			const html = await readFile(join(folder, name), 'utf8');
			const page = withFirstScripts(relative(html, name.split(/[\\/]/).length - 1));
			await writeFile(join(folder, name), withHashes(page));
		}
		const lost = await readFile(join(folder, '404.html'), 'utf8');
		const { version } = JSON.parse(await readFile(join(folder, '_app/version.json'), 'utf8'));
		await writeFile(join(folder, '404.html'), lostPage(lost, version));
		const entries = await readdir(folder, { withFileTypes: true });
		const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
		await writeFile(join(folder, '_headers'), headersFile(headersOf(folders)));
		// GitHub Pages leaves out folders that begin with “_” otherwise.
		await writeFile(join(folder, '.nojekyll'), '');
	}
});

/**
 * @param {string} html of a page @param {number} depth folders that it lies in
 */
const relative = (html, depth) =>
	html.replace(ROOTED, (_, before, app) => `${before}${depth ? '../'.repeat(depth) : './'}${app}`);
