import { usualStrength } from '#lib/teaching/lesson-plan.ts';
import { expect, test } from 'vitest';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { recipeFromQuery } from '#lib/recipe/recipe-from-url.ts';
import { optionsOf } from '../../../scripts/lib/generate/options.ts';
import { UsageError } from '../../../scripts/lib/generate/usage-error.ts';

test('the command of the readme is read as it says', () => {
	const line = '--seed 7 --sampler ddim --steps 20 --guidance 3 --out apple.png --trace run.json';
	expect(optionsOf(['a blue car', ...line.split(' ')])).toEqual({
		recipe: { ...defaultRecipe, prompt: 'a blue car' },
		notes: [],
		out: 'apple.png',
		scale: 1,
		trace: 'run.json',
		from: undefined,
		beginning: {},
		taught: [],
		taughtStrength: usualStrength,
		finish: false,
		help: false
	});
});

test('a picture is finished where that is asked for', () => {
	expect(optionsOf(['a dog', '--finish'])).toMatchObject({
		finish: true,
		recipe: { prompt: 'a dog' }
	});
});

test('a prompt may do without quotes, be empty, or be left out', () => {
	expect(optionsOf(['a', 'blue', 'car']).recipe.prompt).toBe('a blue car');
	expect(optionsOf(['']).recipe.prompt).toBe('');
	expect(optionsOf([]).recipe).toEqual(defaultRecipe);
});

test.each([
	['--seed', '-1', 'seed=-1'],
	['--seed', '1e20', 'seed=1e20'],
	['--seed', 'abc', 'seed=abc'],
	['--steps', '0', 'steps=0'],
	['--steps', '5000', 'steps=5000'],
	['--guidance', 'NaN', 'g=NaN'],
	['--guidance', '-Infinity', 'g=-Infinity'],
	['--sampler', 'magic', 'sampler=magic'],
	['--clip', 'off', 'clip=off'],
	['--eta', '0.5', 'eta=0.5'],
	['--eta', '7', 'eta=7'],
	['--order', '3', 'order=3']
])('%s %s means what ?%s means in an address', (name, value, query) => {
	const { recipe, notes } = optionsOf([name, value, 'a dog']);
	expect({ recipe, notes }).toEqual(recipeFromQuery(`${query}&p=a+dog`));
});

test('what only a sampler, a schedule or a spacing has is an option too', () => {
	const line = '--sampler unipc --order 3 --spacing karras --rho 99';
	const { recipe, notes } = optionsOf(line.split(' '));
	expect(recipe).toMatchObject({ sampler: 'unipc', options: { order: 3, rho: 15 } });
	expect(notes).toMatchObject([{ field: 'rho', used: 15 }]);
});

test.each([
	[['--sed', '7'], /^Unknown option '--sed'\. See/],
	[['--seed'], /argument missing\. See/],
	[['--out', 'a.jpg'], /^--out “a\.jpg” does not end in \.png, which is all that is written\.$/],
	[['--trace', 'a.txt'], /^--trace “a\.txt” does not end in \.json/],
	[['--out', 'x/../a.png', '--trace', 'a.PNG'], /does not end in \.json/],
	[['--film', 'walk.gif'], /^--film “walk\.gif” does not end in \.png/],
	[
		['--film', './picture.png'],
		/^--out and --film are both picture\.png: give one another name\.$/
	],
	[['--out', 'cat.png', '--start', 'x/../cat.png'], /^--out and --start are both cat\.png/],
	[['--from', 'picture.png'], /^--out and --from are both picture\.png/],
	[['--mask', 'm.png', '--film', 'm.png'], /^--film and --mask are both m\.png/],
	[['--scale', '0'], /^--scale 0 is not a whole number from 1 to 64\.$/]
])('%o is a wrong usage, in one sentence', (args, sentence) => {
	expect(() => optionsOf(args)).toThrow(UsageError);
	expect(() => optionsOf(args)).toThrow(sentence);
});

test('what a picture says is taken where nothing else is said', () => {
	const drawn = { ...defaultRecipe, prompt: 'a cat', seed: 5, steps: 3 };
	expect(optionsOf(['--from', 'cat.png', '--seed', '6'], drawn)).toMatchObject({
		from: 'cat.png',
		recipe: { ...drawn, seed: 6 }
	});
});
