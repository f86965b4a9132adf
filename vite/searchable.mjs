import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { root } from '../scripts/lib/root.mjs';

/** What repeats on every page, or is written twice: as symbols and as MathML. */
const LEFT_OUT = ['nav', 'button', '.katex', '[aria-hidden=true]'];

/** Pagefind's own fields and lists of results, which this site has itself. */
const READY_MADE = /-ui\.|highlight/;

/**
 * An adapter that does what `inner` does and then adds what /search looks in: everything inside an element with
 * `data-pagefind-body` of the pages in `folder`, and every term of the glossary.
 * @param {import('@sveltejs/kit').Adapter} inner
 * @param {string} folder
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const searchable = (inner, folder) => ({
	...inner,
	async adapt(builder) {
		await inner.adapt(builder);
		try {
			await writeIndex(folder);
		} finally {
			await close();
		}
	}
});

/** @param {string} folder */
async function writeIndex(folder) {
	const { index } = known(await createIndex({ excludeSelectors: LEFT_OUT }));
	if (!index) throw new Error('pagefind made no index, and does not say why.');
	known(await index.addDirectory({ path: folder }));
	for (const [id, { term, means }] of Object.entries(await glossary())) {
		known(
			await index.addCustomRecord({
				url: `/glossary#${id}`,
				content: `${term}. ${means}`,
				language: 'en',
				meta: { title: term }
			})
		);
	}
	const { files } = known(await index.getFiles());
	for (const { path, content } of files.filter(({ path }) => !READY_MADE.test(path))) {
		const file = join(folder, 'pagefind', path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, content);
	}
}

/** @returns {Promise<Record<string, { term: string, means: string }>>} */
const glossary = async () =>
	JSON.parse(await readFile(join(root, 'src/lib/words/en/glossary.json'), 'utf8'));

/**
 * What pagefind answers. Throws what it complains of.
 * @template {{ errors: string[] }} T
 * @param {T} answer
 */
function known(answer) {
	if (answer.errors.length > 0) throw new Error(`pagefind: ${answer.errors.join('; ')}`);
	return answer;
}
