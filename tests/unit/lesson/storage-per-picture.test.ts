import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import config from '#site-model/config.json' with { type: 'json' };
import { SMALL, storagePerPicture } from '#lib/lesson/storage-per-picture.ts';

// 64 · 64 · 3 bytes a picture; a million of them are 12.288 GB, 1,536 times 8 MB.
test('a million pictures in eight megabytes leave eight bytes for each', () => {
	const room = storagePerPicture(
		{
			...config,
			training: { ...config.training, pictures: 1e6 },
			weights: { ...config.weights, bytes: 8e6 }
		},
		{ pictures: 0, side: 32 }
	);
	expect(room).toEqual({ picture: 12288, shown: 12.288e9, weights: 8e6, times: 1536, each: 8 });
});

test('the weights that are here have no room for what they were shown', () => {
	expect(storagePerPicture().each).toBeLessThan(storagePerPicture().picture / 100);
});

test('pictures of half the side take a quarter of the room; the card says how many there were', () => {
	const card = readFileSync('models/scenes-64/card.md', 'utf8');
	expect(card).toContain(
		`${SMALL.pictures.toLocaleString('en')} of them at ${SMALL.side}×${SMALL.side}`
	);
	const { training } = config;
	const large = training.pictures - SMALL.pictures;
	expect(storagePerPicture().shown).toBe(12288 * (SMALL.pictures / 4 + large));
});
