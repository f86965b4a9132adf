import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { gaussian } from '#lib/diffusion/random.ts';
import { maxAbsDifference } from '#lib/diffusion/vector.ts';
import { cutOf } from '#lib/recording/cut-means.ts';
import { blockBytes, blocksIn } from '#lib/recording/recorded-blocks.ts';

const looksOf = (seed: number) => {
	const raw = gaussian(seed, 1, 256).map(Math.exp);
	return raw.map(
		(value, i) =>
			value /
			raw.slice(16 * Math.floor(i / 16), 16 * Math.floor(i / 16) + 16).reduce((a, b) => a + b)
	);
};
const steps = [1, 2, 3].map((seed) => [
	{ block: 'down.0', side: 8, channels: [gaussian(seed, 0, 64), gaussian(seed, 2, 64)] },
	{ block: 'mid', side: 4, channels: [gaussian(seed, 3, 16)], looks: looksOf(seed) }
]);
const { head, bytes } = blockBytes(steps);

test('what blocks said comes back, to half a step of 63 over six, and where spots looked nearly', async () => {
	const back = await blocksIn(head, gzipSync(bytes));
	expect(back.map((views) => views.map(({ block }) => block))).toEqual(
		Array(3).fill(['down.0', 'mid'])
	);
	steps.forEach((views, step) =>
		views.forEach(({ channels, looks }, i) => {
			const found = back[step]![i]!;
			channels.forEach((values, k) => {
				const within = values.map((value) => Math.min(Math.max(value, -3), 3));
				expect(maxAbsDifference(found.channels[k]!, within)).toBeLessThanOrEqual(3 / 63 + 1e-6);
			});
			expect(found.looks?.length).toBe(looks?.length);
			if (looks) expect(maxAbsDifference(found.looks!, looks)).toBeLessThan(0.1);
		})
	);
});

test('a file that is too short is refused', async () => {
	await expect(blocksIn({ ...head, steps: 4 }, gzipSync(bytes))).rejects.toMatchObject({
		problem: { code: 'notWhole' }
	});
});

test('means are found by their part, angle after angle', () => {
	const file = Float32Array.from({ length: 10 }, (_, i) => i).buffer;
	const heads = { angles: [1.5, 0.5], parts: { a: 2, b: 3 } };
	expect(cutOf(heads, file, ['b'])).toEqual({
		angles: [1.5, 0.5],
		means: { b: Float32Array.of(2, 3, 4, 7, 8, 9) }
	});
	expect(cutOf(heads, file, []).means).toEqual({});
	expect(() => cutOf({ ...heads, angles: [1] }, file, [])).toThrow('10 means');
});
