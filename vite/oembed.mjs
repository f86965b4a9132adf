import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../scripts/lib/root.mjs';
import { withTags } from './head.mjs';
import { plain } from './html-text.mjs';
import { sizeOf } from './png-size.mjs';
import { siteUrl } from './site-url.mjs';

/** Every figure as tests have seen it, in light colours on a desk, at half its size. */
const PICTURES = join(root, 'tests/pictures');
const ENDING = '-1280-light.png';
const SCALE = 2;
/** Seconds that a reader may keep an answer: a week. */
const KEPT = 7 * 24 * 3600;

/**
 * An adapter that does what `inner` does and then has every figure’s page tell programs how to show it in theirs
 * (oembed.com): oembed.json beside it, and a link to that in its head. Both want whole addresses, which only who knows
 * where the site will be can write, as SITE_URL; without it they’re given from the file on, which some readers follow.
 * @param {import('@sveltejs/kit').Adapter} inner
 * @param {string} folder
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const withOembed = (inner, folder) => ({
	...inner,
	async adapt(builder) {
		await inner.adapt(builder);
		const site = siteUrl();
		for (const entry of await readdir(join(folder, 'embed'), { withFileTypes: true })) {
			if (!entry.isDirectory()) continue;
			const { name } = entry;
			const file = join(folder, 'embed', name, 'index.html');
			const html = await readFile(file, 'utf8');
			const title = /<title>([^<]*) · /.exec(html)?.[1] ?? name;
			const seen = join(PICTURES, name + ENDING);
			const size = existsSync(seen) ? onPage(sizeOf(await readFile(seen))) : undefined;
			const answer = oembedOf({ name, title, site, size });
			await writeFile(join(folder, 'embed', name, 'oembed.json'), JSON.stringify(answer));
			const href = site ? `${site}/embed/${name}/oembed.json` : './oembed.json';
			const link = `<link rel="alternate" type="application/json+oembed" href="${href}" title="${title}">`;
			await writeFile(file, withTags(html, [link]));
		}
	}
});

/**
 * What oEmbed asks for of a page that is shown as HTML (§2.3.4.4).
 * @param {{ name: string, title: string, site?: string | undefined, size?: { width: number, height: number } | undefined }} figure
 */
export function oembedOf({ name, title, site, size = { width: 1280, height: 720 } }) {
	const page = site ? `${site}/embed/${name}/` : './';
	const { width, height } = size;
	return {
		version: '1.0',
		type: 'rich',
		title: plain(title),
		provider_name: 'From Static',
		provider_url: site ? `${site}/` : '../../',
		cache_age: KEPT,
		width,
		height,
		html: `<iframe src="${page}" title="${title}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`
	};
}

/** The size of a figure, of that of its picture. @param {ReturnType<typeof sizeOf>} picture */
const onPage = ({ width, height }) => ({ width: SCALE * width, height: SCALE * height });
