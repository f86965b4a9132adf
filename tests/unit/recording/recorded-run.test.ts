import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { maxAbsDifference } from '#lib/diffusion/vector.ts';
import { generate } from '#lib/pipeline/generate.ts';
import type { SamplerName } from '#lib/diffusion/samplers/all.ts';
import { parseRecipe } from '#lib/recipe/parse-recipe.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { guessesOf, replay, type Recording } from '#lib/recording/recorded-run.ts';
import { collect } from '../pipeline/collect.ts';
import { exactModel, vocabulary } from '../pipeline/exact-model.ts';

/** x̂₀ ∈ [−1, 1] in 255 steps is off by at most half of one. */
const ROUNDING = 1 / 255 + 1e-6;

async function recordedRun(sampler: SamplerName) {
	const recipe = { ...defaultRecipe, prompt: 'a red apple', sampler, steps: 12 };
	const model = exactModel();
	const live = await collect(generate(recipe, model, vocabulary));
	const calls = live.flatMap((frame) => frame.calls);
	const clipped = calls.map(({ prediction }) => prediction.clipped!);
	const recording: Recording = {
		recipe,
		size: model.size,
		clipped,
		made: 'in this test',
		weights: ''
	};
	return { live, recording, guesses: guessesOf(calls) };
}

describe('a stored recipe', () => {
	test('has η at its top, where recordings of before have it, or among its options', () => {
		const old = { ...defaultRecipe, eta: 0.5, options: {} };
		const recipe = { ...defaultRecipe, options: { eta: 0.5 } };
		expect(parseRecipe(old).recipe).toEqual(recipe);
		expect(parseRecipe(recipe).recipe).toEqual(recipe);
	});

	test('of every file that the site has needs no change', () => {
		const folder = new URL('../../../models/scenes-64/recorded/', import.meta.url);
		const files = readdirSync(folder)
			.filter((name) => name.endsWith('.json'))
			.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
			.filter(({ recipe }) => recipe);
		expect(files.length).toBeGreaterThan(7);
		for (const { recipe } of files) {
			const read = parseRecipe(recipe);
			expect(read.notes).toEqual([]);
			expect(read.recipe).toEqual(recipe);
		}
	});
});

describe('a recorded run', () => {
	test.each<SamplerName>(['ddpm', 'ddim', 'euler', 'dpmSolver', 'unipc'])(
		'%s: is the live one, but for the rounding of x̂₀',
		async (sampler) => {
			const { live, recording, guesses } = await recordedRun(sampler);
			const again = await collect(replay(recording, gzipSync(guesses)));
			expect(again.length).toBe(live.length);
			again.forEach((frame, i) => {
				const { x0, next, z, sigma, calls, step, from, to } = live[i]!;
				expect(frame).toMatchObject({ step, from, to, sigma });
				expect(frame.z).toEqual(z);
				expect(frame.calls.length).toBe(calls.length);
				expect(frame.calls[0]!.prediction.clipped).toBe(calls[0]!.prediction.clipped);
				expect(maxAbsDifference(frame.x0, x0)).toBeLessThanOrEqual(ROUNDING);
				expect(maxAbsDifference(frame.next, next)).toBeLessThanOrEqual(3 * ROUNDING);
			});
			expect(maxAbsDifference(again.at(-1)!.next, live.at(-1)!.next)).toBeLessThanOrEqual(ROUNDING);
		}
	);

	test('may come unpacked, where the server did that', async () => {
		const { recording, guesses } = await recordedRun('ddim');
		const packed = await collect(replay(recording, gzipSync(guesses)));
		expect(await collect(replay(recording, guesses))).toEqual(packed);
	});

	test('that is cut short is an error, not half a picture', async () => {
		const { recording, guesses } = await recordedRun('ddim');
		const short = gzipSync(guesses.subarray(0, 100));
		await expect(collect(replay(recording, short))).rejects.toMatchObject({
			problem: { code: 'notWhole', bytes: 100, wanted: 576 }
		});
	});

	test('needs clipped guesses', async () => {
		const recipe = { ...defaultRecipe, clip: false, steps: 2 };
		const frames = await collect(generate(recipe, exactModel(), vocabulary));
		expect(() => guessesOf(frames.flatMap(({ calls }) => calls))).toThrow(/not clipped/);
	});
});
