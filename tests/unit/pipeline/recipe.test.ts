import { describe, expect, test } from 'vitest';
import { levelsOf } from '#lib/pipeline/walk.ts';
import { defaultRecipe, parseRecipe, type Recipe } from '#lib/pipeline/recipe.ts';
import { fromQuery, toQuery } from '#lib/pipeline/recipe-url.ts';

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
	['eta', 2, 1],
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
		expect(notes[0]!.sentence).toMatch(/^[A-Z].{10,}\.$/s);
		expect(notes[0]!.sentence.length).toBeLessThan(200);
	});

	test.each(bad.filter(([, given]) => typeof given === 'string'))(
		'%s %j reads the same from an address',
		(field, given) => {
			const query = toQuery({ ...defaultRecipe, [field]: given });
			const [page, address] = [parseRecipe({ [field]: given }), fromQuery(query)];
			expect(address).toEqual(page);
		}
	);

	test('a prompt of 10,000 characters is read up to the 1,000th, never half an emoji', () => {
		const long = parseRecipe({ prompt: 'x'.repeat(10_000) });
		expect(long.recipe.prompt).toBe('x'.repeat(1000));
		expect(long.notes[0]!.sentence).toBe(
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
	expect(notes[0]!.sentence).toMatch(why);
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
		eta: 0.25,
		steps: 1000,
		schedule: 'scaledLinear',
		spacing: 'leading',
		guidance: 7.5,
		clip: false
	};

	test('a recipe comes back as it was', () => {
		expect(fromQuery(toQuery(recipe))).toEqual({ recipe, notes: [] });
		expect(fromQuery(`?${toQuery(recipe)}`)).toEqual({ recipe, notes: [] });
		expect(fromQuery(toQuery({ ...recipe, prompt: '' })).recipe.prompt).toBe('');
	});

	test('only what differs from the default is written', () => {
		expect(toQuery(defaultRecipe)).toBe('');
		expect(toQuery({ ...defaultRecipe, prompt: 'a blue car', seed: 3 })).toBe(
			'p=a+blue+car&seed=3'
		);
	});

	test('what else an address says is left alone', () => {
		expect(fromQuery('utm_source=x&seed=3&seed=4').recipe).toEqual({ ...defaultRecipe, seed: 3 });
	});
});
