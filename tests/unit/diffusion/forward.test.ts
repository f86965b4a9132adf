import { describe, expect, it } from 'vitest';
import { noised, noisedFurther, transition } from '#lib/diffusion/forward.ts';
import { gaussian } from '#lib/diffusion/random.ts';
import { linear } from '#lib/diffusion/schedule.ts';
import { expectRelative, expectWithin } from './close.ts';

const schedule = linear();
const one = (value: number) => Float32Array.of(value);

describe('noised', () => {
	// x_t for x₀ = 0.5, ε = −1.2 on the linear schedule, 12 digits
	it.each([
		[100, 0.0884657780051],
		[500, -1.01171588581],
		[900, -1.19154019946]
	])('jumps to x_t at t = %i', (t, expected) => {
		expectWithin(noised(one(0.5), one(-1.2), schedule[t]!), [expected], 1e-7);
	});

	it('leaves data as it is at ᾱ = 1 and only noise at ᾱ = 0', () => {
		expect(noised(one(0.5), one(-1.2), 1)).toEqual(one(0.5));
		expect(noised(one(0.5), one(-1.2), 0)).toEqual(one(-1.2));
	});
});

describe('transition', () => {
	const { keep, std } = transition(schedule[250]!, schedule[500]!);
	it('agrees with the reference from t = 250 to t = 500', () => {
		expectRelative(keep, 0.387235358961, 1e-10);
		expectRelative(std ** 2, 0.850048776771, 1e-10);
	});
	it('composes: two steps spread as much as one jump', () => {
		expectRelative(keep ** 2 * (1 - schedule[250]!) + std ** 2, 0.921412757118, 1e-10);
	});
	it('from a level to itself keeps all and adds nothing', () => {
		expect(transition(0.3, 0.3)).toEqual({ keep: 1, std: 0 });
	});
	it('refuses to take noise away', () => {
		expect(() => transition(0.2, 0.3)).toThrow('ᾱ cannot rise from 0.2 to 0.3');
	});
});

it('noising further keeps unit variance', () => {
	const x = noised(gaussian(1, 0, 20_000), gaussian(1, 1, 20_000), 0.7);
	const further = noisedFurther(x, gaussian(1, 2, 20_000), 0.7, 0.2);
	const variance = further.reduce((total, value) => total + value * value, 0) / further.length;
	expect(Math.abs(variance - 1)).toBeLessThan(0.04);
});
