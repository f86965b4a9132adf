import { describe, expect, test } from 'vitest';
import { noteSentence } from '#words/notes.ts';
import {
	defaultComparison,
	comparisonEntries,
	entryOf,
	isStochastic,
	referenceOf,
	type Column,
	type Comparison
} from '#lib/recipe/comparison.ts';
import { comparisonFromQuery, comparisonToQuery } from '#lib/recipe/comparison-url.ts';
import { generate } from '#lib/pipeline/generate.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { samplerNames, type SamplerName } from '#lib/diffusion/samplers/all.ts';
import { collect } from '../pipeline/collect.ts';
import { exactModel, vocabulary } from '../pipeline/exact-model.ts';

const usual = defaultComparison.recipe;
const column = (sampler: SamplerName, options = {}): Column => ({ sampler, options });
const comparing = (part: Partial<Recipe>, ...columns: Column[]) => ({
	recipe: { ...defaultRecipe, ...part },
	columns,
	rows: [5]
});

test('pictures are made row by row, the fewest evaluations first', () => {
	const order = comparisonEntries(defaultComparison).map(({ column, allowed }) => [
		allowed,
		column.sampler
	]);
	expect(order.slice(0, 5)).toEqual([
		[5, 'ddpm'],
		[5, 'ddim'],
		[5, 'heun'],
		[5, 'dpmSolver'],
		[10, 'ddpm']
	]);
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

test('the reference is 1000 evaluations without fresh noise, whatever is compared', () => {
	const { recipe, evaluations } = referenceOf(comparing({ seed: 3 }, column('ddpm')));
	expect(recipe).toEqual({ ...defaultRecipe, seed: 3, steps: 1000 });
	expect(evaluations).toBe(1000);
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

describe('in an address', () => {
	test('the default is nothing', () => {
		expect(comparisonToQuery(defaultComparison)).toBe('');
		expect(comparisonFromQuery('')).toEqual({ comparison: defaultComparison, notes: [] });
	});

	test('everything comes back as it was', () => {
		const comparison: Comparison = {
			recipe: {
				...defaultRecipe,
				prompt: 'a dog & a 🍎',
				seed: 9,
				guidance: 1,
				spacing: 'karras',
				schedule: 'bent',
				options: { curve: '0.9 0.1', rho: 3 }
			},
			columns: [column('ddim', { eta: 0.5 }), column('dpmSolver', { order: 3, slope: 'heun' })],
			rows: [1, 33, 1000]
		};
		const query = comparisonToQuery(comparison);
		expect(query).toContain('samplers=ddim_eta-0.5+dpmSolver_order-3_slope-heun');
		expect(comparisonFromQuery(`?${query}`)).toEqual({ comparison, notes: [] });
	});

	test('columns differ in guidance, and one that names no form has that of all', () => {
		const address =
			'form=apg&norm=0.1&samplers=ddim+ddim_form-plain+euler_form-interval_belowSigma-3';
		const { comparison, notes } = comparisonFromQuery(address);
		const recipes = comparison.columns.map((column) => entryOf(comparison, column, 5).recipe);
		expect(notes).toEqual([]);
		expect(recipes.map(({ guidanceForm, options }) => [guidanceForm, options])).toEqual([
			['apg', { norm: 0.1 }],
			['plain', {}],
			['interval', { belowSigma: 3 }]
		]);
		expect(comparisonFromQuery(comparisonToQuery(comparison))).toEqual({ comparison, notes: [] });
	});

	test.each([
		['samplers=magic', { columns: [column('ddim')] }, /no sampler “magic”; ddim is used/],
		['samplers=ddim_eta-7', { columns: [column('ddim', { eta: 1 })] }, /η “7” is outside 0 … 1/],
		['samplers=lms_order-9', { columns: [column('lms')] }, /order “9” is outside 1 … 4/],
		['samplers=heun_eta', { columns: [column('heun')] }, undefined],
		['evaluations=5000+2', { rows: [2, 1000] }, /evaluations “5000” is outside 1 … 1,?000/],
		['evaluations=0', { rows: [1] }, /evaluations “0” is outside/],
		['evaluations=few', { rows: [20] }, /evaluations “few” is not a number/],
		['evaluations=9+8+7+6+5+4+3+2+1', { rows: [1, 2, 3, 4, 5, 6, 7, 8] }, /room for 8 rows/],
		['samplers=' + 'ddim+'.repeat(9), { columns: Array(8).fill(column('ddim')) }, /8 columns/],
		['evaluations=&samplers=+', {}, undefined],
		['eta=0.5', {}, undefined],
		[
			'samplers=dpmSolver_order-3_eta-0.5+dpmSolver_eta-0.5_order-3',
			{ columns: Array(2).fill(column('dpmSolver', { order: 3, eta: 0.5 })) },
			undefined
		],
		['spacing=own&stops=900+1', { recipe: usual }, /Own stops are one number of steps/],
		['sampler=heun&steps=3&seed=2', { recipe: { ...usual, seed: 2 } }, undefined]
	])('?%s can be made, and a sentence says what was changed', (query, part, sentence) => {
		const { comparison, notes } = comparisonFromQuery(query);
		expect(comparison).toEqual({ ...defaultComparison, ...part });
		expect(notes.map(noteSentence)).toEqual(sentence ? [expect.stringMatching(sentence)] : []);
	});
});
