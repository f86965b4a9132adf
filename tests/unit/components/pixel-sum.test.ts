import { expect, test } from 'vitest';
import { indexOf, mismatch, sumAt } from '#lib/components/pixel-readout/pixel-sum.ts';
import { beatsOf } from '#lib/components/step-stage/beats.ts';
import { walk } from '../widgets/walk.ts';

const value = (written: string) => Number(written.replace('−', '-'));

test('what is written adds up to the last digit, for every number of every step', async () => {
	for (const frame of await walk(12)) {
		for (const index of frame.next.keys()) {
			const { next, mu, noise, x, move } = sumAt(frame, index);
			expect(Math.round(1000 * (value(x) + value(move)))).toBe(Math.round(1000 * value(mu)));
			expect(Math.round(1000 * (value(mu) + value(noise)))).toBe(Math.round(1000 * value(next)));
		}
	}
});

test('and each number is its own rounding, σz to one in the last digit', async () => {
	for (const frame of await walk(12)) {
		for (const index of frame.next.keys()) {
			const { next, mu, noise, sigma, z, x, eps, x0 } = sumAt(frame, index);
			for (const [written, values] of [
				[x, frame.x],
				[eps, frame.eps],
				[x0, frame.x0]
			] as const) {
				expect(Math.abs(value(written) - values[index]!)).toBeLessThanOrEqual(0.000501);
			}
			expect(Math.abs(value(next) - frame.next[index]!)).toBeLessThanOrEqual(0.000501);
			expect(Math.abs(value(mu) - frame.mu[index]!)).toBeLessThanOrEqual(0.000501);
			expect(Math.abs(value(noise) - frame.sigma * frame.z[index]!)).toBeLessThanOrEqual(0.001001);
			expect(Math.abs(value(sigma) - frame.sigma)).toBeLessThanOrEqual(0.000501);
			expect(Math.abs(value(z) - frame.z[index]!)).toBeLessThanOrEqual(0.000501);
		}
	}
});

test('over the whole picture x(t−1) is μ + σz to 1e-6', async () => {
	for (const frame of await walk(12)) expect(mismatch(frame)).toBeLessThan(1e-6);
});

test('a pixel’s colours stand side by side, rows one after the other', () => {
	expect(indexOf({ x: 31, y: 40 }, 2, 64)).toBe((40 * 64 + 31) * 3 + 2);
});

test('DDIM’s fourth beat is there, and marked as skipped; DDPM’s last step says why it has none', async () => {
	const ddim = beatsOf((await walk(4, 'ddim'))[1]!);
	expect(ddim).toHaveLength(4);
	expect(ddim[3]).toMatchObject({ skipped: true, sentence: expect.stringContaining('adds none') });
	const ddpm = (await walk(4)).map((frame) => beatsOf(frame)[3]!);
	expect(ddpm.map(({ skipped }) => skipped)).toEqual([false, false, false, true]);
	expect(ddpm[3]!.sentence).toContain('last step');
});
