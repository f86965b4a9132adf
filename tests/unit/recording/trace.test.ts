import { expect, test } from 'vitest';
import { generate } from '#lib/pipeline/generate.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { numbersOf, traced } from '#lib/recording/trace.ts';
import { collect } from '../pipeline/collect.ts';
import { exactModel, vocabulary } from '../pipeline/exact-model.ts';

test('a trace holds every number of a frame, bit by bit, through JSON', async () => {
	const recipe: Recipe = { ...defaultRecipe, prompt: 'dog', sampler: 'ddpm', steps: 3 };
	for (const frame of await collect(generate(recipe, exactModel(), vocabulary))) {
		const trace = JSON.parse(JSON.stringify(traced(frame))) as ReturnType<typeof traced>;
		for (const name of ['x', 'eps', 'x0', 'mu', 'z', 'next'] as const) {
			expect(numbersOf(trace[name])).toEqual(frame[name]);
		}
		const { step, from, to, sigma } = frame;
		expect(trace).toMatchObject({ step, from, to, sigma, calls: [{ alphaBar: from }] });
	}
});

test('an array is summed up: −1, 0, 1 and 2 have mean 0.5 and standard deviation √1.25', async () => {
	const [frame] = await collect(generate({ ...defaultRecipe, steps: 1 }, exactModel(), vocabulary));
	const { x } = traced({ ...frame!, x: Float32Array.of(-1, 0, 1, 2) });
	expect(x).toMatchObject({ least: -1, most: 2, mean: 0.5 });
	expect(x.std).toBeCloseTo(Math.sqrt(1.25), 12);
});
