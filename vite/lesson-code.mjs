import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {Record<string, { file: string, imports?: string[] }>} Manifest Vite's: every file of the site's code, by where it comes from */

/**
 * An adapter that does what `inner` does and then has every lesson name the code of its own words, which Kit, not knowing
 * which lesson a page will show, has the page find out one file after the other, once it runs.
 * @param {import('@sveltejs/kit').Adapter} inner
 * @param {string} folder
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const withLessonCode = (inner, folder) => ({
	...inner,
	async adapt(builder) {
		await inner.adapt(builder);
		const made = join(builder.config.kit.outDir, 'output/client/.vite/manifest.json');
		/** @type {Manifest} */
		const manifest = JSON.parse(await readFile(made, 'utf8'));
		for (const lesson of await readdir(join(folder, 'lessons'), { withFileTypes: true })) {
			const source = Object.keys(manifest).find((name) =>
				new RegExp(`^content/\\d+-${lesson.name}\\.svx$`).test(name)
			);
			if (!source) continue;
			const page = join(folder, 'lessons', lesson.name, 'index.html');
			await writeFile(page, withCode(await readFile(page, 'utf8'), manifest, source, '../../'));
		}
	}
});

/**
 * A page that names `source` and all that it imports, apart from what the page names already; last in its head, for letters
 * are wanted first.
 * @param {string} html @param {Manifest} manifest @param {string} source @param {string} toRoot the way from the page to the site's root
 */
export function withCode(html, manifest, source, toRoot) {
	const seen = new Set([source]);
	for (const name of seen) for (const to of manifest[name]?.imports ?? []) seen.add(to);
	const tags = [...seen]
		.map((name) => manifest[name]?.file ?? '')
		.filter((file) => file.endsWith('.js') && !html.includes(`href="${toRoot}${file}"`))
		.map((file) => `<link href="${toRoot}${file}" rel="modulepreload">`);
	return html.replace('</head>', [...tags, '</head>'].join('\n\t\t'));
}
