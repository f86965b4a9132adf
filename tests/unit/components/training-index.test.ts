import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
	INDEX_SIDE,
	nearestPictures,
	indexPictureAt,
	trainingIndexOf,
	shrunk,
	slightlyChanged
} from '#lib/components/training-index/training-index.ts';

const folder = 'models/scenes-64/index';
const json = (name: string) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));
const stored = readFileSync(`${folder}/pictures.bin`);
const facts = json('facts.json');
const shows: string[] = json('shows.json');
const pause = async () => undefined;
const trainingIndex = await trainingIndexOf(stored, shows, pause);

const grey = (value: number, side = INDEX_SIDE) => new Float32Array(side * side * 3).fill(value);

test('the stored index is all there, in at most 2 MB', () => {
	expect(shows.length).toBe(facts.pictures);
	expect(trainingIndex.levels.length).toBe(facts.pictures * facts.side ** 2 * 3);
	expect(Math.max(...trainingIndex.levels.subarray(0, 100_000))).toBeLessThan(2 ** facts.bits);
	expect(stored.length + JSON.stringify(shows).length).toBeLessThanOrEqual(2e6);
});

// `check` is what models/training/index.py found with PyTorch.
test('the nearest other picture is as far as PyTorch says, and a picture is 0 from itself', async () => {
	const [itself, next] = await nearestPictures(
		trainingIndex,
		indexPictureAt(trainingIndex, 0),
		pause
	);
	expect(itself!.index).toBe(0);
	expect(itself!.distance).toBeCloseTo(0, 5);
	expect(next!.distance).toBeCloseTo(facts.check.nearest_to_first, 3);
});

test('a slightly changed copy is where the scale says copies are, and nearest to its original', async () => {
	const [first, second] = await nearestPictures(
		trainingIndex,
		slightlyChanged(indexPictureAt(trainingIndex, 5)),
		pause
	);
	expect(first!.index).toBe(5);
	expect(first!.distance).toBeLessThan(facts.distances.fresh.p1);
	expect(second!.distance).toBeGreaterThan(first!.distance);
});

test('black is 100 from white, and mid-grey 50 from both', async () => {
	const two = gzipSync(new Uint8Array(2 * INDEX_SIDE * INDEX_SIDE * 3).fill(63, 0, INDEX_SIDE * 3));
	const small = await trainingIndexOf(two, ['white', 'black'], pause);
	const far = async (value: number) =>
		(await nearestPictures(small, grey(value), pause)).map(Object.values);
	expect(await far(1)).toEqual([
		[0, 0],
		[1, 100]
	]);
	expect((await far(0)).map(([, distance]) => distance)).toEqual([50, 50]);
});

test('a large picture is averaged, and what lies beyond ±1 is cut off first', () => {
	expect(shrunk(grey(3, 64))).toEqual(grey(1));
	const stripes = grey(0, 64).map((_, i) => (Math.floor(i / 3) % 2 === 0 ? 1 : -0.5));
	expect(shrunk(stripes)).toEqual(grey(0.25));
	expect(() => shrunk(grey(0, 48))).toThrow('a side of 48 is no multiple of 32');
});

test('an index that is not whole is an error, and so is a picture of another size', async () => {
	await expect(trainingIndexOf(gzipSync(new Uint8Array(9)), ['one'], pause)).rejects.toMatchObject({
		problem: { code: 'notWhole', bytes: 9, wanted: 3072 }
	});
	await expect(nearestPictures(trainingIndex, grey(0, 64), pause)).rejects.toThrow('12288 values');
});

// 64 pictures are 196,608 values: under a millisecond between two chances for the page to draw.
test('the page gets its turn after every 64 pictures, while unpacking and while searching', async () => {
	let turns = 0;
	const count = async () => void turns++;
	const again = await trainingIndexOf(stored, shows, count);
	expect(turns).toBe(shows.length / 64);
	await nearestPictures(again, grey(0), count);
	expect(turns).toBe((2 * shows.length) / 64);
});
