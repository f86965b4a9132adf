import { expect, test } from 'vitest';
import {
	defaultComparison,
	entryOf,
	isStochastic,
	laidOut,
	referenceOf,
	type Column
} from '#lib/recipe/comparison.ts';
import { generate } from '#lib/pipeline/generate.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { samplerNames, type SamplerName } from '#lib/diffusion/samplers/all.ts';
import { collect } from '../pipeline/collect.ts';
import { exactModel, vocabulary } from '../pipeline/exact-model.ts';

const column = (sampler: SamplerName, options = {}): Column => ({ sampler, options });
const comparing = (part: Partial<Recipe>, ...columns: Column[]) => ({
	recipe: { ...defaultRecipe, ...part },
	columns,
	rows: [5]
});

test('pictures are made row by row, the fewest evaluations first', () => {
	const order = laidOut(defaultComparison).order.map(({ across, down }) => `${down} ${across}`);
	expect(order.slice(0, 5)).toEqual(['5 ddpm', '5 ddim', '5 heun', '5 dpmSolver', '10 ddpm']);
	expect(order).toHaveLength(16);
});

test.each<[SamplerName, Partial<Recipe>, number, number, number]>([
	// Heun asks twice a step, but once in the last one: 2n − 1.
	['heun', {}, 1, 1, 1],
	['heun', {}, 2, 1, 1],
	['heun', {}, 5, 3, 5],
	['heun', {}, 20, 10, 19],
	// From pure noise its first step is a single evaluation, too: 2n − 2.
	['heun', { schedule: 'linearToZero' }, 20, 11, 20],
	// PLMS asks twice in its first step.
	['plms', {}, 1, 1, 1],
	['plms', {}, 10, 9, 10],
	['ddim', {}, 20, 20, 20],
	['ddim', {}, 1000, 1000, 1000]
])(
	'%s %j with %i evaluations takes %i steps and makes %i',
	(sampler, part, allowed, steps, made) => {
		const entry = entryOf(comparing(part, column(sampler)), column(sampler), allowed);
		expect([entry.recipe.steps, entry.evaluations]).toEqual([steps, made]);
	}
);

test.each(samplerNames)('%s makes as many evaluations as its cell says', async (sampler) => {
	for (const schedule of ['cosine', 'linearToZero'] as const) {
		for (const allowed of [1, 2, 3, 7]) {
			const entry = entryOf(comparing({ schedule }), column(sampler), allowed);
			const frames = await collect(generate(entry.recipe, exactModel(), vocabulary));
			const calls = frames.reduce((total, frame) => total + frame.calls.length, 0);
			expect(calls).toBe(entry.evaluations);
			expect(calls).toBeLessThanOrEqual(allowed);
			expect(frames[0]!.x).toEqual(
				(await collect(generate({ ...defaultRecipe, steps: 1 }, exactModel(), vocabulary)))[0]!.x
			);
		}
	}
});

test('a cell that its spacing does not fit says so, and has trailing', () => {
	const entry = entryOf(comparing({ spacing: 'leading' }), column('ddim'), 1);
	expect(entry.recipe).toMatchObject({ spacing: 'trailing', steps: 1 });
	expect(entry.notes).toMatchObject([{ field: 'spacing' }]);
});

test('the reference takes its time without fresh noise, whatever is compared', () => {
	const { recipe, evaluations } = referenceOf(
		comparing({ seed: 3, spacing: 'flow' }, column('ddpm'))
	);
	expect(recipe).toEqual({
		...defaultRecipe,
		seed: 3,
		sampler: 'dpmSolver',
		spacing: 'karras',
		steps: 100
	});
	expect(evaluations).toBe(100);
	const toZero = referenceOf(comparing({ schedule: 'linearToZero' }, column('ddpm')));
	expect(toZero.recipe).toMatchObject({ sampler: 'ddim', spacing: 'trailing', steps: 1000 });
});

test('DDPM and η above 0 lead somewhere else each time, the others do not', () => {
	const all = [
		column('ddpm'),
		column('ddim'),
		column('ddim', { eta: 0.1 }),
		column('dpmSolver', { eta: 1 })
	];
	expect(all.map(isStochastic)).toEqual([true, false, true, true]);
});
