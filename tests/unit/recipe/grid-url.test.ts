import { expect, test } from 'vitest';
import { noteSentence } from '#words/notes.ts';
import { comparisonToQuery } from '#lib/recipe/comparison-url.ts';
import { defaultComparison, laidOut, type Comparison } from '#lib/recipe/comparison.ts';
import { defaultGrid, laidGrid, type Grid } from '#lib/recipe/grid.ts';
import { gridFromQuery, gridToQuery } from '#lib/recipe/grid-url.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';

const usual = defaultGrid.recipe;
const samplers = (...values: string[]) => ({ across: { control: 'sampler' as const, values } });
const evaluations = (...values: string[]) => ({
	down: { control: 'evaluations' as const, values }
});

test('the default is nothing', () => {
	expect(gridToQuery(defaultGrid)).toBe('');
	expect(gridFromQuery('')).toEqual({ grid: defaultGrid, notes: [] });
});

test('samplers by evaluations are written as they always were, and make the same pictures', () => {
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
		columns: [
			{ sampler: 'ddim', options: { eta: 0.5 } },
			{ sampler: 'dpmSolver', options: { order: 3, slope: 'heun' } }
		],
		rows: [1, 33, 1000]
	};
	const query = comparisonToQuery(comparison);
	expect(query).toContain('samplers=ddim_eta-0.5+dpmSolver_order-3_slope-heun');
	const { grid, notes } = gridFromQuery(`?${query}`);
	expect(notes).toEqual([]);
	expect(gridToQuery(grid)).toBe(query);
	expect(laidGrid(grid)).toEqual(laidOut(comparison));
	expect(laidGrid(defaultGrid)).toEqual(laidOut(defaultComparison));
});

test('columns differ in guidance, and one that names no form has that of all', () => {
	const address =
		'form=apg&norm=0.1&evaluations=5&samplers=ddim+ddim_form-plain+euler_form-interval_belowSigma-3';
	const { grid, notes } = gridFromQuery(address);
	const recipes = laidGrid(grid).entries.map(({ recipe }) => recipe);
	expect(notes).toEqual([]);
	expect(recipes.map(({ guidanceForm, options }) => [guidanceForm, options])).toEqual([
		['apg', { norm: 0.1 }],
		['plain', {}],
		['interval', { belowSigma: 3 }]
	]);
	expect(gridFromQuery(gridToQuery(grid))).toEqual({ grid, notes: [] });
});

test.each<[string, Partial<Grid>, RegExp | undefined]>([
	['samplers=magic', samplers('ddim'), /no sampler “magic”; ddim is used/],
	['samplers=ddim_eta-7', samplers('ddim_eta-1'), /η “7” is outside 0 … 1/],
	['samplers=lms_order-9', samplers('lms'), /order “9” is outside 1 … 4/],
	['samplers=heun_eta', samplers('heun'), undefined],
	['evaluations=5000+2', evaluations('2', '1000'), /evaluations “5000” is outside 1 … 1,?000/],
	['evaluations=0', evaluations('1'), /evaluations “0” is outside/],
	['evaluations=few', evaluations('5'), /evaluations “few” is not a number/],
	[
		'evaluations=9+8+7+6+5+4+3+2+1',
		evaluations('1', '2', '3', '4', '5', '6', '7', '8'),
		/room for 8 rows/
	],
	['samplers=' + 'ddim+'.repeat(9), samplers(...Array<string>(8).fill('ddim')), /8 columns/],
	['evaluations=&samplers=+', {}, undefined],
	['eta=0.5', {}, undefined],
	[
		'samplers=dpmSolver_order-3_eta-0.5+dpmSolver_eta-0.5_order-3',
		samplers('dpmSolver_eta-0.5_order-3', 'dpmSolver_eta-0.5_order-3'),
		undefined
	],
	['spacing=own&stops=900+1', { recipe: usual }, /Own stops are one number of steps/],
	['sampler=heun&steps=3&seed=2', { recipe: { ...usual, seed: 2 } }, undefined],
	[
		'start=training-apple&strength=0.4',
		{
			recipe: {
				...usual,
				beginning: { start: 'training-apple', strength: 0.4, mask: '', loops: 1 }
			}
		},
		undefined
	]
])('?%s can be made, and a sentence says what was changed', (query, part, sentence) => {
	const { grid, notes } = gridFromQuery(query);
	expect(grid).toEqual({ ...defaultGrid, ...part });
	expect(notes.map(noteSentence)).toEqual(sentence ? [expect.stringMatching(sentence)] : []);
	expect(gridFromQuery(gridToQuery(grid))).toEqual({ grid, notes: [] });
});

test('any two controls make a grid, each value where it belongs', () => {
	const { grid, notes } = gridFromQuery(
		'across=word*red*blue&down=guidance*1*7,5&steps=8&sampler=heun'
	);
	expect(notes).toEqual([]);
	const { entries, reference } = laidGrid(grid);
	expect(entries.map(({ recipe }) => [recipe.prompt, recipe.guidance])).toEqual([
		['a red apple on a wooden table', 1],
		['a blue apple on a wooden table', 1],
		['a red apple on a wooden table', 7.5],
		['a blue apple on a wooden table', 7.5]
	]);
	expect(entries[0]).toMatchObject({ evaluations: 15, recipe: { sampler: 'heun', steps: 8 } });
	expect(reference).toBeUndefined();
	expect(gridFromQuery(gridToQuery(grid))).toEqual({ grid, notes: [] });
});

test('words by words, and an option only where a sampler has it', () => {
	const two = gridFromQuery('across=word*red*blue&down=word*apple*car').grid;
	expect(laidGrid(two).entries.at(-1)!.recipe.prompt).toBe('a blue car on a wooden table');
	const { grid } = gridFromQuery('across=sampler*ddim*heun&down=eta*0*1&steps=6');
	expect(laidGrid(grid).entries.map(({ recipe }) => recipe.options)).toEqual([
		{},
		{},
		{ eta: 1 },
		{}
	]);
});

test('a start picture is carried through, and its evaluations are counted', () => {
	const address = 'start=training-apple&across=strength*0.5*1&down=steps*4*10';
	const { entries } = laidGrid(gridFromQuery(address).grid);
	expect(
		entries.map(({ evaluations, recipe }) => [recipe.beginning!.strength, evaluations])
	).toEqual([
		[0.5, 2],
		[1, 4],
		[0.5, 5],
		[1, 10]
	]);
	const allowed = laidGrid(gridFromQuery('start=training-apple&evaluations=6').grid).entries;
	expect(allowed.map(({ evaluations }) => evaluations)).toEqual([6, 6, 5, 6]);
});

test('the cheap pictures come first, whichever way they lie', () => {
	const { order } = laidGrid(gridFromQuery('across=steps*5*10&down=seed*1*2').grid);
	expect(order.map(({ across, down }) => [across, down])).toEqual([
		['5', '1'],
		['5', '2'],
		['10', '1'],
		['10', '2']
	]);
});

test.each([
	['across=magic*1', 'sampler', 'evaluations', /columns cannot be by “magic”/],
	['across=seed*1*2&down=seed*3', 'seed', 'evaluations', /cannot both be by seed/],
	['across=steps&down=evaluations', 'steps', 'sampler', /rows are by sampler/],
	['across=guidance*lots', 'guidance', 'evaluations', /guidance “lots” is not a number/],
	['across=word*unicorn*cat&down=seed', 'word', 'seed', /prompt does not say “unicorn”/],
	['across=spacing*own*karras&down=seed', 'spacing', 'seed', /no spacing “own”/]
])('?%s is put right with a sentence', (query, across, down, sentence) => {
	const { grid, notes } = gridFromQuery(query);
	expect([grid.across.control, grid.down.control]).toEqual([across, down]);
	expect(notes.map(noteSentence)).toEqual([expect.stringMatching(sentence)]);
});
