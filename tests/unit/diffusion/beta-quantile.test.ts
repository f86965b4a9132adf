import { expect, it, test } from 'vitest';
import { betaQuantile } from '#lib/diffusion/beta-quantile.ts';
import { beta } from '#lib/diffusion/timesteps.ts';
import { expectRelative } from './close.ts';
import { refusalOf } from './refusal.ts';

// scipy.stats.beta.ppf
it.each([
	[0.001, 0.6, 1.855873851745e-5],
	[0.2, 0.6, 0.122921750458],
	[0.5, 0.6, 0.5],
	[0.9, 0.6, 0.960415594411],
	[0.3, 0.3, 0.120415237453],
	[0.3, 1, 0.3]
])('a share of %d of Beta(a, a) with a = %d lies below %d', (share, a, expected) => {
	expectRelative(betaQuantile(share, a), expected, 1e-10);
});

test('nothing lies below 0, all below 1', () => {
	expect(betaQuantile(0, 0.6)).toBeLessThan(1e-29);
	expect(betaQuantile(1, 0.6)).toBe(1);
});

// 1000 · scipy.stats.beta.ppf(1 − i/n, a, a), rounded
it.each([
	[6, 0.6, [1000, 909, 725, 500, 275, 91]],
	[10, 0.6, [1000, 960, 877, 766, 637, 500, 363, 234, 123, 40]],
	[8, 0.3, [1000, 993, 932, 764, 500, 236, 68, 7]],
	[4, 1, [1000, 750, 500, 250]]
])('%i steps of shape %d', (steps, shape, expected) => {
	expect(beta(shape)(1000, steps)).toEqual(expected);
});

test('the usual shape is that of the paper', () => {
	expect(beta()(1000, 10)).toEqual(beta(0.6)(1000, 10));
});

it.each([1, 2, 60, 500, 999, 1000])(
	'%i steps are so many, whole and falling, from T to 1 or more',
	(steps) => {
		const timesteps = beta(0.3)(1000, steps);
		expect(timesteps).toHaveLength(steps);
		expect(timesteps[0]).toBe(1000);
		expect(timesteps.every((t, i) => Number.isInteger(t) && t >= steps - i)).toBe(true);
		expect(timesteps.every((t, i) => i === 0 || t < timesteps[i - 1]!)).toBe(true);
	}
);

test('a number of steps that cannot be is named', () => {
	expect(refusalOf(() => beta()(1000, 0))).toContain('0');
	expect(refusalOf(() => beta()(1000, 1001))).toContain('1001');
});
