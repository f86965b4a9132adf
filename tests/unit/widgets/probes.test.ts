import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bySpots, probesIn, saidBy } from '#lib/widgets/probe/probes.ts';

/** A picture whose every number says where it is. */
const picture = Float32Array.from({ length: 64 * 64 * 3 }, (_, i) => i / (64 * 64 * 3));

test('a probe that passes on the red of each pixel says the red picture, every pixel in its place', () => {
	const weights = new Float32Array(192 * 64);
	for (let pixel = 0; pixel < 64; pixel++) weights[pixel * 64 + pixel] = 1;
	const said = saidBy({ bias: new Float32Array(64 * 64), weights }, bySpots(picture));
	expect(said).toEqual(picture.filter((_, i) => i % 3 === 0));
});

test('where it reads nothing, a probe says its bias, and never more than sure', () => {
	const bias = Float32Array.from({ length: 64 * 64 }, (_, i) => (i === 65 ? 0.25 : 7));
	const said = saidBy({ bias, weights: new Float32Array(144 * 64) }, new Float32Array(64 * 144));
	// The second pixel of the second spot.
	expect(said[9]).toBe(0.25);
	expect(said[0]).toBe(1);
});

test('stored probes come back as whole numbers times their steps, in the order of their parts', async () => {
	const lengths = [64 * 64, 144 * 64, 64 * 64, 192 * 64];
	const numbers = Int8Array.from(lengths.flatMap((length, i) => Array(length).fill(i - 2)));
	const steps = [{ middle: [0.5, 0.25], pixels: [1, 2] }];
	const [only] = await probesIn(steps, gzipSync(numbers));
	expect(only!.middle.bias.slice(0, 2)).toEqual(new Float32Array([-1, -1]));
	expect(only!.middle.weights.at(-1)).toBe(-0.25);
	expect(only!.pixels.bias.at(-1)).toBe(0);
	expect(only!.pixels.weights[0]).toBe(2);
	await expect(probesIn([...steps, ...steps], gzipSync(numbers))).rejects.toMatchObject({
		problem: { code: 'notWhole' }
	});
});
