import { describe, expect, it, test } from 'vitest';
import { cosine } from '#lib/diffusion/schedule.ts';
import { ddim } from '#lib/diffusion/samplers/ddim.ts';
import { lcm } from '#lib/diffusion/samplers/lcm.ts';
import { samplers } from '#lib/diffusion/samplers/all.ts';
import { atTimesteps } from '#lib/diffusion/spacing.ts';
import { trailing } from '#lib/diffusion/timesteps.ts';
import { expectWithin } from './close.ts';
import { oneBell, twoBells } from './data.ts';
import { end, walk } from './walk.ts';

const levels = atTimesteps(trailing)(cosine(), 8);

test('γ = 0 adds no noise and is DDIM', async () => {
	const [jumps, turns] = [
		await walk(lcm(0), twoBells, levels),
		await walk(ddim(), twoBells, levels)
	];
	expect(jumps.every(({ sigma }) => sigma < 1e-7)).toBe(true);
	jumps.forEach(({ next }, i) => expectWithin(next, turns[i]!.next, 3e-6));
});

test('γ = 1 jumps to x̂₀ and is noised from there', async () => {
	const frames = await walk(lcm(), twoBells, levels);
	for (const { mu, sigma, x0, to } of frames) {
		expectWithin(
			mu,
			x0.map((value) => Math.sqrt(to) * value),
			1e-6
		);
		expect(sigma).toBeCloseTo(Math.sqrt(1 - to), 7);
	}
	expect(end(await walk(lcm(1), twoBells, levels))).toEqual(end(frames));
});

// numpy: to the level at 0.7 of the angle of ᾱ' = 0.6, then up again; data N(0, 0.5²), x = 0.7 at ᾱ = 0.1
test('between them it jumps to a level beyond the next, and is noised up to that', async () => {
	const [only] = await walk(lcm(0.3), oneBell, [0.1, 0.6], { start: Float32Array.of(0.7) });
	expect(only!.mu[0]).toBeCloseTo(0.335361417993, 6);
	expect(only!.sigma).toBeCloseTo(0.487781760924, 7);
});

describe('γ', () => {
	it.each([-0.1, 1.1, NaN])('%d is outside its range', (gamma) => {
		expect(() => lcm(gamma)).toThrow(`γ = ${gamma} is outside 0 … 1`);
	});
	it('of 0 leaves nothing to chance; unset it is 1', () => {
		expect(samplers.lcm.stochastic({ gamma: 0 })).toBe(false);
		expect(samplers.lcm.stochastic({ gamma: 0.05 })).toBe(true);
		expect(samplers.lcm.stochastic({})).toBe(true);
		expect(samplers.lcm.options.gamma).toEqual({
			kind: 'number',
			default: 1,
			min: 0,
			max: 1,
			step: 0.05
		});
	});
});
