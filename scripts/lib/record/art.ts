import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import shows from '#models/scenes-64/index/shows.json';
import vocabulary from '#models/scenes-64/vocabulary.json';
import { paint } from '#lib/charts/paint.ts';
import { shade } from '#lib/components/embeddings/diverging-color.ts';
import { rowAt } from '#lib/components/embeddings/vectors.ts';
import { sketches } from '#lib/components/sketches/sketches.ts';
import {
	INDEX_SIDE,
	indexPictureAt,
	trainingIndexOf
} from '#lib/components/training-index/training-index.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { noised } from '#lib/diffusion/forward.ts';
import { gaussian } from '#lib/diffusion/random.ts';
import { cosine } from '#lib/diffusion/schedule.ts';
import { pictures, type PictureSet } from '#lib/recording/picture-set.ts';
import { guessesIn, type RecordedGuesses } from '#lib/recording/recorded-guesses.ts';
import { unpackedTrips, type StoredTrips } from '#lib/recording/round-trips.ts';
import { replay, type Recording } from '#lib/recording/recorded-run.ts';
import { unpackedEmbeddings, type RecordedEmbeddings } from '#lib/recording/recorded-embeddings.ts';
import { png } from './png.ts';

/** Tiles of a strip, and the side of one. */
const TILES = 5;
const SIDE = 64;

/** What strips are cut from: the folder of the model, and the one of its recordings. */
interface Places {
	model: string;
	recorded: string;
}

/**
 * Writes art/SLUG.png, the picture on each lesson's card: a strip of what the lesson is about, all of it
 * from the model's own training pictures and recordings.
 */
export async function writeArt(model: string): Promise<void> {
	const places = { model, recorded: join(model, 'recorded') };
	const strips: Record<string, Buffer> = {
		'not-a-collage': await shelfOf(places, 'dog'),
		'adding-noise': await noiseRamp(places),
		'learning-to-denoise': await walk(places, 'panda-ddim', 'x0'),
		'static-to-picture': await walk(places, 'apple-ddpm', 'x'),
		'words-to-numbers': await wordRows(places),
		'words-steer-pictures': await guided(places),
		'inside-the-network': await withCuts(places),
		'choosing-a-path': await inFewSteps(places),
		'bigger-pictures': await thereAndBack(places),
		'changing-a-picture': await changed(places),
		'where-it-breaks': await atTheLimits(places),
		'copying-credit-cost': await shelfOf(places, 'fox'),
		'the-whole-equation': await oneStep(places),
		'check-yourself': await walk(places, 'dog-ddim', 'x'),
		// What lesson 8 asks about, what the home page offers to draw, and its wall.
		'dog-twice': strip(await setOf(places, 'dog-twice')),
		examples: strip(await setOf(places, 'examples')),
		wall: strip(await setOf(places, 'wall'))
	};
	for (const [slug, strip] of Object.entries(strips)) {
		await writeFile(join(model, 'art', `${slug}.png`), strip);
	}
}

/** Training pictures of one thing, half as large, in two rows. */
async function shelfOf({ model }: Places, thing: string): Promise<Buffer> {
	const data = new Uint8Array(await readFile(join(model, 'index/pictures.bin')));
	const shelf = await trainingIndexOf(data, shows, async () => undefined);
	const found = shows.flatMap((text, i) => (text.split(' ').includes(thing) ? [i] : []));
	const tiles = found.slice(0, 4 * TILES).map((i) => indexPictureAt(shelf, i));
	return strip(tiles, INDEX_SIDE, 2 * TILES);
}

/** One picture under more and more noise. */
async function noiseRamp({ recorded }: Places): Promise<Buffer> {
	const [x0, schedule] = [(await framesOf(recorded, 'apple-ddim')).at(-1)!.next, cosine()];
	const eps = gaussian(1, 0, x0.length);
	return strip([0, 250, 500, 750, 1000].map((t) => noised(x0, eps, schedule[t]!)));
}

/** A walk, at five of its steps. */
async function walk({ recorded }: Places, run: string, quantity: 'x' | 'x0'): Promise<Buffer> {
	const frames = await framesOf(recorded, run);
	const tiles = Array.from({ length: TILES }, (_, i) => {
		const frame = frames[Math.round((i * (frames.length - 1)) / (TILES - 1))]!;
		return quantity === 'x' ? frame.next : frame.calls[0]!.prediction.x0!;
	});
	return strip(tiles);
}

/** One step in the middle of a walk: x, ε̂, x̂₀, μ, x'. Noise, rarely beyond ±3, is made a third as strong. */
async function oneStep({ recorded }: Places): Promise<Buffer> {
	const { x, eps, x0, mu, next } = (await framesOf(recorded, 'apple-ddpm'))[11]!;
	return strip([x, eps.map((value) => value / 3), x0, mu, next]);
}

/** Words as rows of numbers. */
async function wordRows({ recorded }: Places): Promise<Buffer> {
	const head = await json<RecordedEmbeddings>(recorded, 'words.json');
	const { table } = unpackedEmbeddings(
		head,
		(await bytes(recorded, 'words.bin')).buffer,
		vocabulary
	);
	const words = [
		'apple',
		'lemon',
		'banana',
		'dog',
		'puppy',
		'cat',
		'kitten',
		'red',
		'green',
		'night'
	];
	const rows = words.map((word) => rowAt(table.values, table.width, vocabulary.indexOf(word))!);
	const rgb = rows.flatMap((row) => [...row].flatMap((value) => shade(value)));
	return png(Uint8Array.from(rgb), table.width, words.length);
}

/** One static under more and more guidance. */
async function guided(places: Places): Promise<Buffer> {
	const drawn = await setOf(places, 'apple-guidance');
	return strip([0, 1, 2, 3, 6].map((i) => drawn[i]!));
}

/** A sign and a dog, each before and after the shorthand of most fewer numbers; and a small castle. */
async function thereAndBack({ recorded }: Places): Promise<Buffer> {
	const head = await json<StoredTrips>(recorded, 'round-trips.json');
	const all = await unpackedTrips(head, await bytes(recorded, 'round-trips.bin'));
	const trip = (name: string) => all.find((one) => one.name === name)!;
	const [sign, dog, castle] = [trip('sign'), trip('dog'), trip('castle')];
	const tiles = [sign, dog].flatMap(({ picture, trips }) => [picture.values, trips[48]!.y]);
	return strip([...tiles, castle.trips[12]!.y]);
}

/** A sketch and what became of it, a red apple and a green one in its place, and half a house. */
async function changed(places: Places): Promise<Buffer> {
	const [drawn, repaired] = [
		await setOf(places, 'sketch-to-picture'),
		await setOf(places, 'repaint')
	];
	return strip([sketches.apple.draw(), drawn[5]!, repaired[0]!, repaired[3]!, repaired[11]!]);
}

/** The picture of the whole network, and what is left of it without single parts. */
async function withCuts({ recorded }: Places): Promise<Buffer> {
	const head = await json<RecordedGuesses>(recorded, 'apple-cuts.json');
	const all = await guessesIn(head, await bytes(recorded, 'apple-cuts.bin'));
	return strip(['none', 'skip.0', 'up.4', 'up.3.attention', 'skips'].map((cut) => all[cut]!));
}

/** A sign, a hand, two things in one, something rare, and an apple under the strongest guidance. */
async function atTheLimits(places: Places): Promise<Buffer> {
	const picks = [
		['signs', 0],
		['star-on-car', 4],
		['hands', 3],
		['rare-things', 14],
		['silent-colour', 16]
	] as const;
	const tiles = picks.map(async ([name, i]) => (await setOf(places, name))[i]!);
	return strip(await Promise.all(tiles));
}

async function setOf({ recorded }: Places, name: string): Promise<Float32Array[]> {
	const set = await json<PictureSet>(recorded, `${name}.json`);
	const drawn = await pictures(set, await bytes(recorded, `${name}.bin`));
	return drawn.map(({ picture }) => picture);
}

/** What one and the same static becomes in 1, 5 and 20 steps, between the static and DDPM's. */
async function inFewSteps({ recorded }: Places): Promise<Buffer> {
	const runs = ['apple-ddim-1', 'apple-ddim-5', 'apple-ddim', 'apple-ddpm'];
	const walks = await Promise.all(runs.map((run) => framesOf(recorded, run)));
	return strip([walks[0]![0]!.x, ...walks.map((frames) => frames.at(-1)!.next)]);
}

async function framesOf(folder: string, run: string) {
	const recording = await json<Recording>(folder, `${run}.json`);
	const frames: Frame[] = [];
	for await (const frame of replay(recording, await bytes(folder, `${run}.bin`)))
		frames.push(frame);
	return frames;
}

const json = async <T>(folder: string, name: string): Promise<T> =>
	JSON.parse(await readFile(join(folder, name), 'utf8'));

const bytes = async (folder: string, name: string): Promise<Uint8Array<ArrayBuffer>> =>
	new Uint8Array(await readFile(join(folder, name)));

/** Pictures side by side, `columns` in a row. */
function strip(tiles: readonly Float32Array[], side = SIDE, columns = tiles.length): Buffer {
	const [width, height] = [side * columns, side * Math.ceil(tiles.length / columns)];
	const rgb = new Uint8Array(3 * width * height);
	tiles.forEach((values, i) => {
		const rgba = paint(values, side * side, 'picture');
		const [left, top] = [side * (i % columns), side * Math.floor(i / columns)];
		for (let pixel = 0; pixel < side * side; pixel++) {
			const at = width * (top + Math.floor(pixel / side)) + left + (pixel % side);
			rgb.set(rgba.subarray(4 * pixel, 4 * pixel + 3), 3 * at);
		}
	});
	return png(rgb, width, height);
}
