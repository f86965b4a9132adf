import { expect, test } from 'vitest';
import { overshoots } from '#lib/pipeline/overshoot.ts';
import { defaultComparison, laidOut } from '#lib/recipe/comparison.ts';
import { parseRecipe } from '#lib/recipe/parse-recipe.ts';

const doIt = (raw: object) => overshoots(parseRecipe(raw).recipe);

// The values that the network's own walks reached at these settings: ±5,000, ±1,900, ±650.
test.each([2, 5, 8])('PLMS with %i steps on the usual schedule ends in garbage', async (steps) => {
	expect(await doIt({ sampler: 'plms', steps })).toBe(true);
	expect(await doIt({ sampler: 'ddim', steps })).toBe(false);
});

test.each(['linspace', 'karras'])(
	'so do Heun and PLMS in 2 unclipped steps of %s on others',
	async (spacing) => {
		for (const sampler of ['heun', 'plms']) {
			for (const schedule of ['linear', 'sigmoid', 'scaledLinear']) {
				expect(await doIt({ sampler, schedule, spacing, clip: false, steps: 2 })).toBe(true);
				expect(await doIt({ sampler, schedule, spacing, clip: false, steps: 20 })).toBe(false);
			}
		}
	}
);

test('at ᾱ = 0 itself they begin with a single evaluation, which goes well', async () => {
	for (const sampler of ['heun', 'plms']) {
		expect(await doIt({ sampler, schedule: 'linearToZero', steps: 5 })).toBe(false);
	}
});

test('nothing of the comparison that the page opens with does', async () => {
	for (const { recipe } of laidOut(defaultComparison).entries) {
		expect(await overshoots(recipe)).toBe(false);
	}
});
