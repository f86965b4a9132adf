import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../scripts/lib/root.mjs';

/** Every figure as tests have seen it, in light colours on a desk. */
const PICTURES = join(root, 'tests/pictures');
const ENDING = '-1280-light.png';

const MARK = /<noscript data-still="([\w-]+)"><\/noscript>/g;

/**
 * An adapter that does what `inner` does and then puts a picture of each figure where a lesson has a mark for it, to be
 * seen where no script runs.
 * @param {import('@sveltejs/kit').Adapter} inner
 * @param {string} folder
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const withStills = (inner, folder) => ({
	...inner,
	async adapt(builder) {
		await inner.adapt(builder);
		const pictures = await readdir(PICTURES);
		const titles = await titlesOf();
		for (const lesson of await readdir(join(folder, 'lessons'), { withFileTypes: true })) {
			const file = join(folder, 'lessons', lesson.name, 'index.html');
			if (!lesson.isDirectory()) continue;
			const html = (await readFile(file, 'utf8')).replace(MARK, (_, /** @type {string} */ name) => {
				// The page comes alive on the elements it was built with, so one stays.
				if (!pictures.includes(name + ENDING)) return '<noscript></noscript>';
				const title = titles[name] ?? '';
				return `<noscript><img class="still" src="../../stills/${name}.png" alt="${title}" loading="lazy"></noscript>`;
			});
			await writeFile(file, html);
		}
		await mkdir(join(folder, 'stills'), { recursive: true });
		// All of them: they're what links to figures by themselves show elsewhere, too.
		for (const picture of pictures.filter((name) => name.endsWith(ENDING)))
			await copyFile(
				join(PICTURES, picture),
				join(folder, 'stills', picture.replace(ENDING, '.png'))
			);
	}
});

/** What figures are called, by their folders. @returns {Promise<Record<string, string>>} */
async function titlesOf() {
	const words = await readFile(join(root, 'src/lib/words/en/exhibits.ts'), 'utf8');
	const found = words.matchAll(/^\t'?([\w-]+)'?: \{\n\t\ttitle: '([^']*)'/gm);
	return Object.fromEntries([...found].map(([, name, title]) => [name, title]));
}
