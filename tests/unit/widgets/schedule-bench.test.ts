import { describe, expect, it } from 'vitest';
import { bent, cosine, linear, scaledLinear } from '#lib/diffusion/schedule.ts';
import { bend, HANDLES, bendKeyedTo, knotsOf } from '#lib/widgets/schedule-bench/bent-curve.ts';
import { missOf } from '#lib/widgets/schedule-bench/transport.ts';

const schedules = { linear: linear(), scaledLinear: scaledLinear(), cosine: cosine() };

describe.each(Object.entries(schedules))('%s, bent by hand', (_, schedule) => {
	it('begins as it is: at the handles to 4 digits', () => {
		const knots = knotsOf(schedule);
		knots.forEach((knot, i) => expect(knot / schedule[125 * (i + 1)]!).toBeCloseTo(1, 3));
		expect(() => bent(knots)).not.toThrow();
	});

	it('falls wherever a handle is put, also after another', () => {
		for (let which = 0; which < HANDLES; which++) {
			for (const value of [-1, 0, 0.3, 0.999, 2]) {
				const once = bend(knotsOf(schedule), which, value);
				expect(() => bent(once)).not.toThrow();
				expect(() => bent(bend(once, (which + 3) % HANDLES, 0.5))).not.toThrow();
			}
		}
	});
});

it('puts a handle where it is wanted, and moves only those in its way', () => {
	const knots = knotsOf(schedules.cosine);
	expect(bend(knots, 3, 0.4)).toEqual(knots.with(3, 0.4));
	const pushed = bend(knots, 3, 0.2);
	expect(pushed.slice(0, 4)).toEqual([...knots.slice(0, 3), 0.2]);
	expect(pushed.slice(4)).toEqual([0.198, ...knots.slice(5)]);
});

it('is bent by the keys of a slider', () => {
	const keys = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'a'];
	expect(keys.map((key) => bendKeyedTo(key, 0.5))).toEqual([0.51, 0.49, 0.6, 0.4, 0, 1, undefined]);
});

describe('what a walk from pure static misses, N(0.6, 0.5²)', () => {
	it('vanishes with many steps where nothing is left at T', async () => {
		const { error } = await missOf(cosine(), 1000);
		expect(error).toBeLessThan(1e-3);
	});

	// Pure static lies at z = −√ᾱ_T m/√(ᾱ_T s² + 1 − ᾱ_T) of what is left at T, and keeps that place.
	it('stays where something is left, however many the steps: too dark', async () => {
		const left = scaledLinear().at(-1)!;
		const std = Math.sqrt(left * 0.25 + 1 - left);
		const { brightness, spread } = await missOf(scaledLinear(), 1000);
		expect(brightness).toBeCloseTo((-0.5 * Math.sqrt(left) * 0.6) / std, 3);
		expect(spread).toBeCloseTo(0.5 / std - 0.5, 2);
	});
});
