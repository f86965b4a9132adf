import { readdir, readFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cardNameOf, hasCard, saidOf } from '../../../vite/cards.mjs';
import { root } from '../root.mjs';
import { ensureSite, SITE } from '../site.mjs';
import { cardPage } from './page.ts';
import { painter } from './painter.ts';
import { pictureOf } from './pictures.ts';

/** Where the cards lie; the build copies them with all else that is there. */
const FOLDER = join(root, 'static/cards');

/** Draws the cards of all pages, or of those named, from what the built pages say of themselves. */
export async function main(only: readonly string[] = []): Promise<void> {
	await ensureSite();
	await mkdir(FOLDER, { recursive: true });
	const files = await readdir(SITE, { recursive: true });
	const folders = files
		.filter((file) => file.endsWith('index.html'))
		.map((file) => dirname(file).replaceAll('\\', '/'))
		.filter(hasCard);
	const known = folders.map(cardNameOf);
	const stray = only.find((name) => !known.includes(name));
	if (stray !== undefined) throw new Error(`No page has a card ${stray}: ${known.join(', ')}.`);
	const { paint, close } = await painter();
	for (const folder of folders) {
		const name = cardNameOf(folder);
		if (only.length > 0 && !only.includes(name)) continue;
		const said = saidOf(await readFile(join(SITE, folder, 'index.html'), 'utf8'));
		const card = await paint(cardPage(said, await pictureOf(name)), said);
		await writeFile(join(FOLDER, `${name}.png`), card);
		console.log(`${name}: ${(card.length / 1000).toFixed(0)} kB`);
	}
	await close();
}
