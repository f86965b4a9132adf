import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from 'fast-png';
import { thereAndBack } from '#lib/pipeline/there-and-back.ts';
import type { Picture } from '#lib/pipeline/shorthand.ts';
import type { PictureTrips, StoredTrips } from '#lib/recording/round-trips.ts';
import { shorthandFiles } from '../model-files.ts';
import type { NodeModel } from '../node-model.ts';

/** By how many times fewer numbers. */
const TIMES = [12, 48];
/** The tiles of round-trip.png, which models/training/pictures.py wrote. */
const TILES = ['sign', 'dog', 'castle'];

/** The page of text and the tiles, there and back by way of both shorthands. */
export async function recordTrips(
	{ shorthand, backend }: NodeModel,
	folder: string
): Promise<{ head: StoredTrips; all: PictureTrips[] }> {
	const page = pictureOf(join(folder, 'page.png'));
	const sheet = pictureOf(join(folder, 'round-trip.png'));
	const pictures = [
		{ name: 'page', picture: page },
		...TILES.map((name, i) => ({ name, picture: tileOf(sheet, i) }))
	];
	const loaded = await Promise.all(
		TIMES.map(async (times) => ({ times, network: await shorthand(times) }))
	);
	const all: PictureTrips[] = [];
	for (const { name, picture } of pictures) {
		const trips: PictureTrips['trips'][number][] = [];
		for (const { network } of loaded) trips.push(await thereAndBack(picture, network));
		all.push({
			name,
			picture,
			trips: Object.fromEntries(TIMES.map((times, i) => [times, trips[i]!]))
		});
	}
	const head = {
		pictures: pictures.map(({ name, picture: { width, height } }) => ({ name, width, height })),
		shorthands: TIMES.map((times) => {
			const { factor, channels, weights } = shorthandFiles(times).config;
			return { times, factor, channels, weights: weights.sha256 };
		}),
		made: `shorthand-${TIMES.join(' and ')} on ${backend}, ${new Date().toISOString().slice(0, 10)}`
	};
	return { head, all };
}

/** An RGB file as values in [−1, 1]. */
function pictureOf(file: string): Picture {
	const { data, width, height, channels } = decode(readFileSync(file));
	if (channels !== 3) throw new Error(`${file} has ${channels} channels, and should have 3`);
	return { values: Float32Array.from(data, (byte) => byte / 127.5 - 1), width, height };
}

/** One square of a sheet of them. */
function tileOf({ values, width, height: side }: Picture, which: number): Picture {
	const row = (y: number) => {
		const from = 3 * (y * width + which * side);
		return [...values.subarray(from, from + 3 * side)];
	};
	const tile = Float32Array.from(Array.from({ length: side }, (_, y) => row(y)).flat());
	return { values: tile, width: side, height: side };
}
