import { expect, test } from 'vitest';
import { noised } from '#lib/diffusion/forward.ts';
import { gaussian, startNoise } from '#lib/diffusion/random.ts';
import { generate } from '#lib/pipeline/generate.ts';
import type { SampleOptions } from '#lib/pipeline/sample.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { levelsOf } from '#lib/recipe/walk.ts';
import { collect } from './collect.ts';
import { exactModel, vocabulary } from './exact-model.ts';

const recipe: Recipe = { ...defaultRecipe, prompt: 'a red apple', steps: 8, sampler: 'ddpm' };
const model = exactModel();
const picture = gaussian(4, 0, model.size).map(Math.tanh);
const keep = picture.map((_, i) => i % 2);
const make = (options: SampleOptions, changes: Partial<Recipe> = {}) =>
	collect(generate({ ...recipe, ...changes }, model, vocabulary, options));

test('a walk may begin elsewhere than with the static of its seed', async () => {
	const start = new Float32Array(model.size).fill(0.25);
	expect((await make({ start }))[0]!.x).toEqual(start);
});

test('from a picture, only the last steps are walked, each with the dice it always has', async () => {
	const [whole, begun] = [await make({}), await make({ from: { picture, strength: 0.5 } })];
	expect(begun.map(({ step }) => step)).toEqual([0, 1, 2, 3]);
	expect(begun[0]!.x).toEqual(
		noised(picture, startNoise(recipe.seed, model.size), levelsOf(recipe)[4]!)
	);
	begun.forEach((frame, i) => {
		expect(frame.from).toBe(whole[i + 4]!.from);
		expect(frame.z).toEqual(whole[i + 4]!.z);
	});
});

test('from a picture it is churned as the whole walk is', async () => {
	const churns: Partial<Recipe> = { sampler: 'euler', options: { churn: 1, churnBelow: 1000 } };
	const [whole, begun] = [
		await make({}, churns),
		await make({ from: { picture, strength: 0.5 } }, churns)
	];
	expect(begun.map(({ from }) => from)).toEqual(whole.slice(4).map(({ from }) => from));
	expect(begun[0]!.from).not.toBe(levelsOf(recipe)[4]);
});

test('the static under a picture is that of another start, where one is given', async () => {
	const start = gaussian(8, 0, model.size);
	const [first] = await make({ start, from: { picture, strength: 0.5 } });
	expect(first!.x).toEqual(noised(picture, start, levelsOf(recipe)[4]!));
});

test('what is to stay stays to the last bit, clipped and guided, begun with a picture or not', async () => {
	const known = { picture, keep, loops: 2 };
	for (const from of [undefined, { picture, strength: 0.7 }]) {
		const drawn = (await make({ from, known }, { guidance: 5 })).at(-1)!.next;
		drawn.forEach((value, i) => keep[i] && expect(value).toBe(picture[i]));
		expect(drawn).not.toEqual(picture);
	}
});

test.each([
	['start', { start: new Float32Array(5) }],
	['from', { from: { picture: new Float32Array(5), strength: 0.5 } }],
	['picture', { known: { picture: new Float32Array(5), keep, loops: 1 } }],
	['mask', { known: { picture, keep: new Float32Array(5), loops: 1 } }]
])('a %s of another size is refused', async (_, options) => {
	await expect(make(options)).rejects.toThrow(
		`a start of 5 numbers does not fit a picture of ${model.size}`
	);
	expect(model.bound).toBe(0);
});
