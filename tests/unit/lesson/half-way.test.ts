import { expect, test } from 'vitest';
import { pointsDenoiser } from '#lib/diffusion/points.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { ddim } from '#lib/diffusion/samplers/ddim.ts';
import { stepNoise } from '#lib/diffusion/random.ts';
import { halfWay } from '#lib/lesson/half-way.ts';

/** DDIM from x = 2, in steps of equal angle, towards the one picture there is: x₀ = −1. */
async function walk(steps: number): Promise<Frame[]> {
	const levels = Array.from(
		{ length: steps + 1 },
		(_, i) => Math.cos((Math.PI / 2) * (1 - i / steps)) ** 2
	);
	const means = { denoise: pointsDenoiser([Float32Array.of(-1)]), noise: stepNoise(7, 1) };
	const frames: Frame[] = [];
	for await (const frame of ddim()(means, Float32Array.of(2), levels)) frames.push(frame);
	return frames;
}

test('x is half-way from static to picture where the closed form says', async () => {
	// x(u) = −sin(uπ/2) + 2cos(uπ/2) is 0.5, half-way from 2 to −1, at u = 0.5613: 11.2 steps of 20.
	expect(halfWay(await walk(20), (frame) => frame.x)).toBe(13);
});

test('a clean guess that is right from the start is half-way at step 1', async () => {
	expect(halfWay(await walk(20), (frame) => frame.x0)).toBe(1);
});

test('a run without frames is nowhere', () => {
	expect(halfWay([], (frame) => frame.x)).toBeUndefined();
});
