import { describe, expect, test } from 'vitest';
import { noteSentence } from '#words/notes.ts';
import { SAMPLERS, SCHEDULES, SPACINGS } from '#lib/recipe/choices.ts';
import { OPTION_NAMES } from '#lib/recipe/recipe-options.ts';
import { levelsOf } from '#lib/recipe/walk.ts';
import { parseRecipe } from '#lib/recipe/parse-recipe.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { recipeFromQuery } from '#lib/recipe/recipe-from-url.ts';
import { fields, recipeToQuery } from '#lib/recipe/recipe-url.ts';

/** What is given, and the value that comes of it: each with one note in words. */
const bad: [keyof Recipe, unknown, unknown][] = [
	['seed', -1, 0],
	['seed', '-1', 0],
	['seed', '1e20', 4294967295],
	['seed', 1e20, 4294967295],
	['seed', 'abc', 7],
	['seed', '', 7],
	['seed', 3.7, 3],
	['seed', Infinity, 4294967295],
	['seed', null, 7],
	['seed', [1], 7],
	['steps', 0, 1],
	['steps', '0', 1],
	['steps', 5000, 1000],
	['steps', '2.5', 2],
	['steps', NaN, 20],
	['guidance', NaN, 3],
	['guidance', 'NaN', 3],
	['guidance', -4, 0],
	['guidance', 1000, 20],
	['sampler', 'magic', 'ddim'],
	['sampler', 'constructor', 'ddim'],
	['schedule', '', 'cosine'],
	['spacing', 7, 'trailing'],
	['clip', 'perhaps', true],
	['prompt', null, defaultRecipe.prompt],
	['negative', { toString: 'no' }, '']
];

describe('what makes no sense', () => {
	test.each(bad)('%s %o becomes %j, and a sentence says so', (field, given, used) => {
		const { recipe, notes } = parseRecipe({ [field]: given });
		expect(recipe).toEqual({ ...defaultRecipe, [field]: used });
		expect(notes).toMatchObject([{ field, used }]);
		expect(noteSentence(notes[0]!)).toMatch(/^[A-Z].{10,}\.$/s);
		expect(noteSentence(notes[0]!).length).toBeLessThan(200);
	});

	test.each(bad.filter(([, given]) => typeof given === 'string'))(
		'%s %j reads the same from an address',
		(field, given) => {
			const [, name] = fields.find(([each]) => each === field)!;
			const query = new URLSearchParams([[name, String(given)]]);
			const [page, address] = [parseRecipe({ [field]: given }), recipeFromQuery(query)];
			expect(address).toEqual(page);
		}
	);

	test('a prompt of 10,000 characters is read up to the 1,000th, never half an emoji', () => {
		const long = parseRecipe({ prompt: 'x'.repeat(10_000) });
		expect(long.recipe.prompt).toBe('x'.repeat(1000));
		expect(noteSentence(long.notes[0]!)).toBe(
			'The prompt has 10,000 characters; the first 1,000 are read.'
		);
		const emoji = parseRecipe({ prompt: `${'x'.repeat(999)}🍎` });
		expect(emoji.recipe.prompt).toBe('x'.repeat(999));
	});

	test.each([undefined, null, 'text', 7, []])('%j as a whole is the default recipe', (raw) => {
		expect(parseRecipe(raw)).toEqual({ recipe: defaultRecipe, notes: [] });
	});
});

test('what makes sense is taken as it is, as text too', () => {
	const sensible = {
		seed: '4294967295',
		steps: ' 1000 ',
		guidance: '1e0',
		sampler: 'Euler-Ancestral'
	};
	expect(parseRecipe({ ...sensible, clip: 'off', prompt: '<b>🍎 تفاحة</b>' })).toEqual({
		recipe: {
			...defaultRecipe,
			seed: 4294967295,
			steps: 1000,
			guidance: 1,
			sampler: 'eulerAncestral',
			clip: false,
			prompt: '<b>🍎 تفاحة</b>'
		},
		notes: []
	});
});

test.each([
	[{ spacing: 'leading', steps: 1 }, /takes 2 to 1000/],
	[{ spacing: 'karras', schedule: 'linearToZero' }, /pure noise/]
])('%j cannot be walked: trailing spacing is used, and why', (raw, why) => {
	const { recipe, notes } = parseRecipe(raw);
	expect(recipe).toEqual({ ...defaultRecipe, ...raw, spacing: 'trailing' });
	expect(notes).toMatchObject([{ field: 'spacing', used: 'trailing' }]);
	expect(noteSentence(notes[0]!)).toMatch(why);
});

describe('what only some choices have', () => {
	test('is read where the choice has it, and left out where it is the usual', () => {
		const raw = {
			sampler: 'dpmSolver',
			order: '3',
			slope: 'midpoint',
			rho: '5',
			variance: 'large'
		};
		expect(parseRecipe(raw)).toEqual({
			recipe: { ...defaultRecipe, sampler: 'dpmSolver', options: { order: 3 } },
			notes: []
		});
	});

	test.each<[Record<string, string>, Recipe['options'], RegExp]>([
		[{ eta: '2' }, { eta: 1 }, /^The η “2” is outside 0 … 1; 1 is used\.$/],
		[{ sampler: 'dpmSolver', order: '7' }, { order: 3 }, /order “7” is outside 1 … 3; 3 is used/],
		[{ sampler: 'ddpm', variance: 'huge' }, {}, /no variance “huge”; small is used/],
		[{ spacing: 'karras', rho: '99' }, { rho: 15 }, /ρ “99” is outside 1 … 15/],
		[{ schedule: 'bent', curve: 'up' }, {}, /curve “up” is not a list of numbers/],
		[
			{ schedule: 'bent', curve: '0.9 0.4 0.6 0.1' },
			{ curve: '0.9 0.50005 0.49995 0.1' },
			/has to fall .* the nearest that does is used: “0.9 0.50005 0.49995 0.1”/
		],
		[{ schedule: 'bent', curve: '1.4,0.3,-2' }, { curve: '0.9999 0.3 0' }, /has to fall/],
		[{ schedule: 'bent', curve: '0.5' }, { curve: '0.50005 0.49995' }, /in 2 to 32 values/],
		[
			{ spacing: 'own', steps: '3', stops: '100 4000 600' },
			{ stops: '1000 600 100' },
			/list of stops “100 4000 600” has to fall, within 1000 … 1/
		]
	])('%j becomes %j, and a sentence says so', (raw, options, sentence) => {
		const { recipe, notes } = parseRecipe(raw);
		expect(recipe.options).toEqual(options);
		expect(notes).toHaveLength(1);
		expect(noteSentence(notes[0]!)).toMatch(sentence);
		expect(parseRecipe(recipe)).toEqual({ recipe, notes: [] });
	});

	test('η stands at the top of stored recipes, in links and among what is given', () => {
		const recipe = { ...defaultRecipe, options: { eta: 0.5 } };
		expect(parseRecipe({ ...defaultRecipe, eta: 0.5 })).toEqual({ recipe, notes: [] });
		expect(parseRecipe(recipe)).toEqual({ recipe, notes: [] });
		expect(recipeFromQuery('eta=0.5')).toEqual({ recipe, notes: [] });
		expect(recipeToQuery(recipe)).toBe('eta=0.5');
		// Of a sampler without η it says nothing.
		expect(recipeFromQuery('sampler=heun&eta=0.5')).toEqual({
			recipe: { ...defaultRecipe, sampler: 'heun' },
			notes: []
		});
	});

	test('own stops are as many as they are, whatever the number of steps', () => {
		const { recipe, notes } = parseRecipe({ spacing: 'own', stops: '900 500 100', steps: 50 });
		expect(recipe.steps).toBe(3);
		expect(notes.map(noteSentence)).toEqual([
			'The number of steps “50” is not used: the list of stops has 3.'
		]);
		expect(levelsOf(recipe)).toHaveLength(4);
	});

	test('ᾱ bent down to 0 has no σ to space from: Karras’ spacing is replaced', () => {
		const raw = { schedule: 'bent', curve: '0.9 0.5 0', spacing: 'karras' };
		expect(parseRecipe(raw)).toMatchObject({
			recipe: { spacing: 'trailing', options: { curve: '0.9 0.5 0' } },
			notes: [{ field: 'spacing', used: 'trailing' }]
		});
	});

	test('names are unique, and none is that of a field', () => {
		const names = [SAMPLERS, SCHEDULES, SPACINGS].map((choices) =>
			Object.values<{ options: object }>(choices).flatMap(({ options }) => Object.keys(options))
		);
		const [ofSamplers, ofSchedules, ofSpacings] = names.map((all) => new Set(all));
		expect(new Set(names.flat()).size).toBe(
			ofSamplers!.size + ofSchedules!.size + ofSpacings!.size
		);
		expect(OPTION_NAMES.filter((name) => name in defaultRecipe)).toEqual([]);
	});
});

test.each([1, 2, 20, 999, 1000])('%i steps have one level more, rising to 1', (steps) => {
	const levels = levelsOf({ ...defaultRecipe, steps });
	expect(levels.length).toBe(steps + 1);
	expect(levels.at(-1)).toBe(1);
	expect(levels.every((level, i) => i === 0 || level > levels[i - 1]!)).toBe(true);
});

describe('in an address', () => {
	const recipe: Recipe = {
		prompt: 'a sign that says "A&B=C" 🍎 تفاحة #1 + 50%',
		negative: 'snow',
		seed: 4294967295,
		sampler: 'ddpm',
		steps: 1000,
		schedule: 'scaledLinear',
		spacing: 'leading',
		guidance: 7.5,
		guidanceForm: 'interval',
		model: 'scenes-64-few',
		clip: false,
		options: { variance: 'large', belowSigma: 2.5 }
	};

	test('a recipe comes back as it was', () => {
		expect(recipeFromQuery(recipeToQuery(recipe))).toEqual({ recipe, notes: [] });
		expect(recipeFromQuery(`?${recipeToQuery(recipe)}`)).toEqual({ recipe, notes: [] });
		expect(recipeFromQuery(recipeToQuery({ ...recipe, prompt: '' })).recipe.prompt).toBe('');
	});

	test('only what differs from the default is written', () => {
		expect(recipeToQuery(defaultRecipe)).toBe('');
		expect(recipeToQuery({ ...defaultRecipe, prompt: 'a blue car', seed: 3 })).toBe(
			'p=a+blue+car&seed=3'
		);
	});

	test.each<Partial<Recipe>>([
		{ options: { eta: 0.25 } },
		{ sampler: 'dpmSolver', options: { eta: 1, order: 3 } },
		{ sampler: 'unipc', options: { order: 3, bh: 'bh1', corrector: 'off' } },
		{ schedule: 'bent', spacing: 'karras', options: { curve: '0.9 0.5 0.01', rho: 3.5 } },
		{ spacing: 'own', steps: 2, options: { stops: '1000 400.5' } }
	])('options come back as they were: %j', (part) => {
		const written = { ...defaultRecipe, ...part };
		expect(recipeFromQuery(recipeToQuery(written))).toEqual({ recipe: written, notes: [] });
		const defaults = { ...defaultRecipe, ...part, options: {} };
		expect(recipeFromQuery(recipeToQuery(written, defaults), defaults).recipe).toEqual(written);
		expect(recipeFromQuery(recipeToQuery(defaultRecipe, written), written).recipe).toEqual(
			defaultRecipe
		);
	});

	test('what else an address says is left alone', () => {
		expect(recipeFromQuery('utm_source=x&seed=3&seed=4').recipe).toEqual({
			...defaultRecipe,
			seed: 3
		});
	});
});
