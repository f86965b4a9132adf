import { expect, test } from 'vitest';
import { gaussian } from '#lib/diffusion/random.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { spectrumLines } from '../../../src/routes/playground/spectrum-lines.ts';

const SIDE = 16;
const SIZE = 3 * SIDE * SIDE;

/** A step at ᾱ whose guess is a broad wave with a little of everything. */
function frameAt(from: number): Frame {
	const guess = gaussian(1, 0, SIZE).map(
		(value, i) => 0.1 * value + Math.cos((2 * Math.PI * (Math.floor(i / 3) % SIDE)) / SIDE)
	);
	const noise = gaussian(2, 0, SIZE);
	const x = guess.map((value, i) => Math.sqrt(from) * value + Math.sqrt(1 - from) * noise[i]!);
	return { x, x0: guess, from } as unknown as Frame;
}

test('static covers all at first, then the fine alone, then nothing', () => {
	expect(spectrumLines(frameAt(0), SIDE)).toMatchObject({ noise: 1, above: 0 });
	expect(spectrumLines(frameAt(0.5), SIDE).above).toBe(1);
	expect(spectrumLines(frameAt(0.9999), SIDE).above).toBe(SIDE / 2);
	for (const [waves, power] of spectrumLines(frameAt(0.5), SIDE).x.slice(2)) {
		expect(waves).toBeGreaterThan(2);
		expect(power).toBeGreaterThan(0.25);
		expect(power).toBeLessThan(0.9);
	}
});
