import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withTags } from './head.mjs';
import { attribute, plain } from './html-text.mjs';
import { sizeOf } from './png-size.mjs';
import { siteUrl } from './site-url.mjs';

/** Pixels of the picture that a link shows elsewhere, as Open Graph and its readers ask for. */
export const CARD = { width: 1200, height: 630 };

/** @typedef {{ title: string, description: string }} Said what a page says of itself */

/** The name of a page's card, by the page's folder. @param {string} folder */
export const cardNameOf = (folder) =>
	folder
		.split(/[\\/]/)
		.filter((part) => part !== '' && part !== '.')
		.join('-') || 'home';

/**
 * Whether a page has a card of its own: not figures by themselves, what stands before a room, and sheets to print.
 * @param {string} folder
 */
export const hasCard = (folder) =>
	!/^(?:embed|present)[\\/]|[\\/](?:worksheet|certificate)$/.test(folder);

/** What a page says of itself in its head. @param {string} html @returns {Said} */
export function saidOf(html) {
	const [, title] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
	const [, description] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
	if (!title || !description) throw new Error('a page says nothing of itself: title, description');
	return { title: plain(title), description: plain(description) };
}

/**
 * The tags that tell others what to show where they are given a page's address (ogp.me; the first is X's). Readers of
 * them want whole addresses, which only who knows where the site will be can write: without a `site` the picture’s is given from the
 * page on, and the page’s own is left out.
 * @param {Said} said
 * @param {{ name: string, folder: string, site?: string | undefined, picture?: { path: string, width: number, height: number } }} where
 *   `site` with no slash at its end; `picture` where it's another than the card of that name
 */
export function tagsOf(
	{ title, description },
	{ name, folder, site, picture = { path: `cards/${name}.png`, ...CARD } }
) {
	const depth = cardNameOf(folder) === 'home' ? 0 : folder.split(/[\\/]/).length;
	const base = site ? `${site}/` : depth ? '../'.repeat(depth) : './';
	const page = depth ? `${folder.replaceAll('\\', '/')}/` : '';
	const tags = {
		'og:type': depth ? 'article' : 'website',
		'og:site_name': 'From Static',
		'og:title': title,
		'og:description': description,
		...(site && { 'og:url': `${site}/${page}` }),
		'og:image': `${base}${picture.path}`,
		'og:image:width': String(picture.width),
		'og:image:height': String(picture.height),
		'og:image:alt': `${title}: ${description}`
	};
	return [
		'<meta name="twitter:card" content="summary_large_image">',
		...Object.entries(tags).map(
			([property, content]) => `<meta property="${property}" content="${attribute(content)}">`
		)
	].join('\n\t\t');
}

/**
 * An adapter that does what `inner` does and then has every page say what a link to it shows elsewhere. SITE_URL is where
 * the site will be.
 * @param {import('@sveltejs/kit').Adapter} inner
 * @param {string} folder
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const withCards = (inner, folder) => ({
	...inner,
	async adapt(builder) {
		await inner.adapt(builder);
		const site = siteUrl();
		const files = await readdir(folder, { recursive: true });
		for (const file of files.filter((name) => name.endsWith('index.html'))) {
			const html = await readFile(join(folder, file), 'utf8');
			const page = dirname(file);
			const own = cardNameOf(page);
			const name = existsSync(join(folder, 'cards', `${own}.png`)) ? own : 'gallery';
			const picture = await stillOf(folder, page);
			const tags = tagsOf(saidOf(html), { name, folder: page, site, ...(picture && { picture }) });
			await writeFile(join(folder, file), withTags(html, [tags]));
		}
	}
});

/**
 * What a figure that stands alone is seen as; undefined of other pages.
 * @param {string} folder @param {string} page
 */
async function stillOf(folder, page) {
	const [, figure] = /^embed[\\/]([\w-]+)$/.exec(page) ?? [];
	const path = `stills/${figure}.png`;
	if (!figure || !existsSync(join(folder, path))) return undefined;
	return { path, ...sizeOf(await readFile(join(folder, path))) };
}
