import { describe, expect, test } from 'vitest';
import { maxAbsDifference } from '#lib/diffusion/vector.ts';
import { samplerNames } from '#lib/diffusion/samplers/all.ts';
import { SCHEDULES, SPACINGS } from '#lib/recipe/choices.ts';
import { generate } from '#lib/pipeline/generate.ts';
import { conditionsOf } from '#lib/recipe/conditions.ts';
import { NotFiniteError } from '#lib/pipeline/not-finite-error.ts';
import { guidanceForms } from '#lib/recipe/guidance-choices.ts';
import { parseRecipe } from '#lib/recipe/parse-recipe.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { collect } from './collect.ts';
import { exactModel, vocabulary } from './exact-model.ts';

const recipe: Recipe = { ...defaultRecipe, prompt: 'a red apple', steps: 8 };

const make = (changes: Partial<Recipe>, model = exactModel()) =>
	collect(generate({ ...recipe, ...changes }, model, vocabulary));

describe('every step of every sampler', () => {
	test.each(samplerNames)('%s: next is mu + sigma·z to 1e-6, and the next x', async (sampler) => {
		const frames = await make({ sampler, options: { eta: 0.5 } });
		expect(frames.map(({ step }) => step)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
		frames.forEach(({ x, mu, sigma, z, next }, i) => {
			const sum = mu.map((mean, k) => mean + sigma * z[k]!);
			expect(maxAbsDifference(sum, next)).toBeLessThanOrEqual(1e-6);
			if (i > 0) expect(x).toEqual(frames[i - 1]!.next);
		});
		expect(frames.at(-1)!.to).toBe(1);
	});

	test('x = √ᾱ x̂₀ + √(1−ᾱ) ε̂ stays true where x̂₀ was clipped', async () => {
		const frames = await make({ guidance: 8 });
		expect(frames.some(({ calls }) => calls[0]!.prediction.clipped! > 0)).toBe(true);
		for (const { x, x0, eps, from } of frames) {
			const sum = x0.map((v, i) => Math.sqrt(from) * v + Math.sqrt(1 - from) * eps[i]!);
			expect(maxAbsDifference(sum, x)).toBeLessThanOrEqual(2e-6);
		}
	});

	test.each(samplerNames)('%s: every schedule and spacing ends in numbers', async (sampler) => {
		const choices = [
			...Object.keys(SCHEDULES).map((schedule) => ({ schedule })),
			...Object.keys(SPACINGS).map((spacing) => ({ spacing })),
			...Object.keys(SPACINGS).map((spacing) => ({ spacing, schedule: 'linearToZero' }))
		];
		for (const choice of choices) {
			const given = { ...recipe, ...choice, sampler, steps: 3 };
			const last = (await make(parseRecipe(given).recipe)).at(-1)!;
			expect(last.next.every(Number.isFinite), JSON.stringify(choice)).toBe(true);
		}
	});
});

/** Of one model; the other takes two: autoguided.test.ts. */
const ofOne = guidanceForms.filter((form) => form !== 'auto');
test.each(ofOne)('guided %s: to the end, and at 1 like every other form', async (form) => {
	const guided = (await make({ guidanceForm: form, guidance: 6 })).at(-1)!;
	expect(guided.next.every((value) => Math.abs(value) <= 1)).toBe(true);
	const plain = (await make({ guidance: 6 })).at(-1)!;
	if (form !== 'plain') expect(maxAbsDifference(guided.next, plain.next)).toBeGreaterThan(0);
	const alone = (await make({ guidanceForm: form, guidance: 1 })).at(-1)!;
	expect(alone.next).toEqual((await make({ guidance: 1 })).at(-1)!.next);
});

test('the same recipe makes the same picture, bit by bit', async () => {
	const [a, b] = [await make({ sampler: 'ddpm' }), await make({ sampler: 'ddpm' })];
	expect(a).toEqual(b);
});

test('a walk of one step is one jump from static to the clean guess', async () => {
	const [only, ...more] = await make({ steps: 1 });
	expect(more).toEqual([]);
	expect(only!.next).toEqual(only!.x0);
});

test('leaving the loop frees what was bound', async () => {
	const model = exactModel();
	for await (const frame of generate(recipe, model, vocabulary)) {
		expect(model.bound).toBe(1);
		if (frame.step === 2) break;
	}
	expect(model.bound).toBe(0);
	expect(model.calls).toBe(3);
});

test('a network that answers NaN ends the walk with an error that says where', async () => {
	const model = exactModel();
	const broken = {
		...model,
		condition: async () => ({
			denoise: async (x: Float32Array) => ({ eps: x.map((v, i) => (i === 5 ? NaN : v)) }),
			dispose: () => undefined
		})
	};
	await expect(collect(generate(recipe, broken, vocabulary))).rejects.toThrow(NotFiniteError);
	await expect(collect(generate(recipe, broken, vocabulary))).rejects.toMatchObject({
		problem: { code: 'notFinite', value: NaN, at: 5 }
	});
});

describe('what is asked of the network', () => {
	const guidance = (changes: Partial<Recipe>) =>
		conditionsOf({ ...recipe, ...changes }, vocabulary).guidance;

	test('two rows where prompt and negative prompt differ', () => {
		expect(guidance({})).toBe(3);
		expect(guidance({ negative: 'dog' })).toBe(3);
	});

	test('one row, that is guidance 1, for no prompt, unknown words only, or twice the same', () => {
		expect(guidance({ prompt: '' })).toBe(1);
		expect(guidance({ prompt: '🍎 zebra' })).toBe(1);
		expect(guidance({ prompt: '', negative: 'dog' })).toBe(1);
		expect(guidance({ negative: 'a red apple' })).toBe(1);
	});
});
