import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rngOf } from '#lib/diffusion/rng.ts';
import { moons } from '#lib/lab/distributions/moons.ts';
import { REACH } from '#lib/lab/distribution.ts';
import { sizeOf } from '../../../vite/png-size.mjs';
import { root } from '../root.mjs';

const ART = join(root, 'models/scenes-64/art');
const TRAINING = join(root, 'models/scenes-64/pictures');

/** A strip of tiles, 64 dots a side, and which of them comes first. */
interface Strip {
	file: string;
	first?: number;
}

const art = (name: string, first = 0): Strip => ({ file: join(ART, `${name}.png`), first });

/** What pages show that are no lessons; a lesson has the strip of its card on /lessons. */
const STRIPS: Readonly<Record<string, Strip>> = {
	home: art('static-to-picture'),
	lessons: art('wall', 3),
	playground: art('examples', 1),
	compare: art('choosing-a-path'),
	gallery: art('the-whole-equation'),
	models: { file: join(TRAINING, 'twelve.png') },
	about: art('wall', 6),
	bench: art('inside-the-network'),
	embed: art('examples', 1),
	teachers: art('learning-to-denoise'),
	study: art('adding-noise'),
	progress: art('check-yourself'),
	glossary: art('words-to-numbers'),
	search: art('wall', 11),
	'ten-minutes': art('check-yourself'),
	teach: art('changing-a-picture'),
	'want-to-know': art('where-it-breaks'),
	'lessons-check-yourself-to-keep': art('check-yourself'),
	'lessons-the-whole-equation-reference': art('the-whole-equation')
};

/** What stands at the foot of a page's card, five tiles wide: pictures of the model's own. Throws where a page has none. */
export async function pictureOf(name: string): Promise<string> {
	if (name === 'lab') return drowning();
	const strip = STRIPS[name] ?? art(name.replace(/^(?:lessons|teachers)-/, ''));
	if (!existsSync(strip.file))
		throw new Error(`scripts/lib/cards/pictures.ts has no strip for ${name}`);
	return pixels(await readFile(strip.file), strip.first);
}

/** A strip, each of its dots 4 × 4: five tiles of it. Words as rows of numbers are no tiles, and fill the same room. */
function pixels(png: Buffer, first = 0): string {
	const { width, height } = sizeOf(png);
	const wide = height === 64 ? 4 * width : 1280;
	const address = `data:image/png;base64,${png.toString('base64')}`;
	return `<div class="strip"><img src="${address}" alt="" style="width: ${wide}px; margin-left: ${-256 * first}px"></div>`;
}

/** The lab's moons under more and more noise, √ᾱ·x + √(1 − ᾱ)·ε. */
function drowning(): string {
	const random = rngOf(7, 0);
	const tiles = [0.02, 0.5, 0.8, 0.95, 1].map((alphaBar) =>
		Array.from({ length: 420 }, () => {
			const [x, y] = moons
				.draw(random)
				.at.map((value) => Math.sqrt(alphaBar) * value + Math.sqrt(1 - alphaBar) * random.normal());
			return `<circle cx="${x!.toFixed(2)}" cy="${(-y!).toFixed(2)}" r=".05"/>`;
		}).join('')
	);
	const svgs = tiles.map(
		(dots) =>
			`<svg viewBox="${-REACH} ${-REACH} ${2 * REACH} ${2 * REACH}" width="240" fill="#5b2be0">${dots}</svg>`
	);
	return `<div class="strip" style="display: flex; margin: 0; background: #fffdf9">${svgs.join('')}</div>`;
}
