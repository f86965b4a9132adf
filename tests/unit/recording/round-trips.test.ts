import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { gaussian } from '#lib/diffusion/random.ts';
import { maxAbsDifference } from '#lib/diffusion/vector.ts';
import {
	packedTrips,
	unpackedTrips,
	type PictureTrips,
	type StoredTrips
} from '#lib/recording/round-trips.ts';

const head: StoredTrips = {
	pictures: [
		{ name: 'wide', width: 16, height: 8 },
		{ name: 'square', width: 8, height: 8 }
	],
	shorthands: [
		{ times: 12, factor: 4, channels: 4, weights: '' },
		{ times: 48, factor: 8, channels: 4, weights: '' }
	],
	made: ''
};

const all: PictureTrips[] = head.pictures.map(({ name, width, height }, i) => {
	const random = (stream: number, length: number) => gaussian(i + 1, stream, length);
	const values = random(0, width * height * 3).map(Math.tanh);
	const trips = head.shorthands.map(({ times, factor, channels }) => {
		const z = random(times, (width / factor) * (height / factor) * channels);
		return [times, { y: random(times + 1, values.length).map(Math.tanh), z }] as const;
	});
	return { name, picture: { values, width, height }, trips: Object.fromEntries(trips) };
});

test('pictures, shorthands and what comes back are stored to within a step of 8 bits', async () => {
	const again = await unpackedTrips(head, gzipSync(packedTrips(head, all)));
	expect(again.map(({ name }) => name)).toEqual(['wide', 'square']);
	again.forEach(({ picture, trips }, i) => {
		const before = all[i]!;
		expect(picture).toMatchObject({ width: before.picture.width, height: before.picture.height });
		expect(maxAbsDifference(picture.values, before.picture.values)).toBeLessThan(1 / 254);
		for (const times of [12, 48]) {
			expect(maxAbsDifference(trips[times]!.y, before.trips[times]!.y)).toBeLessThan(1 / 254);
			expect(maxAbsDifference(trips[times]!.z, before.trips[times]!.z)).toBeLessThan(6 / 254);
		}
	});
});

test('a file that is cut short is said to be', async () => {
	const file = packedTrips(head, all).subarray(1);
	await expect(unpackedTrips(head, gzipSync(file))).rejects.toThrow();
});
