import { describe, expect, test } from 'vitest';
import config from '#site-model/config.json';
import ddim from '#site-model/recorded/apple-ddim.json';
import cuts from '#site-model/recorded/apple-cuts.json';
import ddim1 from '#site-model/recorded/apple-ddim-1.json';
import ddim10 from '#site-model/recorded/apple-ddim-10.json';
import ddim5 from '#site-model/recorded/apple-ddim-5.json';
import ddpm from '#site-model/recorded/apple-ddpm.json';
import detail from '#site-model/recorded/apple-detail.json';
import few from '#site-model/recorded/few-steps.json';
import guidance from '#site-model/recorded/apple-guidance.json';
import dog from '#site-model/recorded/dog-ddim.json';
import nine from '#site-model/recorded/nine-seeds.json';
import panda from '#site-model/recorded/panda-ddim.json';
import race from '#site-model/recorded/race.json';
import { maxAbsDifference } from '#lib/diffusion/vector.ts';
import { parseRecipe } from '#lib/recipe/parse-recipe.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { recordedAnimals } from '#lib/run/recorded-animals.ts';
import { recordedBlocksRun } from '#lib/run/recorded-blocks-run.ts';
import { recordedRuns } from '#lib/run/recorded-runs.ts';
import { recordedWatched } from '#lib/run/recorded-watched.ts';

test('were made with the weights that are here; after an export: npm run record', () => {
	const made = new Set(
		[ddim, ddim1, ddim5, ddim10, cuts, ddpm, detail, guidance, dog, few, nine, panda, race].map(
			({ weights }) => weights
		)
	);
	expect([...made]).toEqual([config.weights.sha256]);
});

const runs = { ...recordedRuns, ...recordedAnimals, recordedWatched, recordedBlocksRun };

describe.each(Object.entries(runs))('the recorded run %s', (_name, { recipe, source }) => {
	test('is of a recipe that needs no note', () => {
		expect(parseRecipe(recipe)).toEqual({ recipe, notes: [] });
	});

	test('has frames in the live format, each next mu + sigma·z', async () => {
		const frames: Frame[] = [];
		const started = performance.now();
		for await (const frame of source.frames(recipe)) frames.push(frame);
		expect(performance.now() - started).toBeLessThan(1000);
		expect(frames.length).toBe(recipe.steps);
		for (const { mu, sigma, z, next } of frames) {
			const sum = mu.map((mean, i) => mean + sigma * z[i]!);
			expect(maxAbsDifference(sum, next)).toBeLessThanOrEqual(1e-6);
		}
		const noisy = frames.filter(({ sigma }) => sigma > 0);
		expect(noisy.length).toBe(recipe.sampler === 'ddpm' ? recipe.steps - 1 : 0);
		expect(source.provenance()).toMatchObject({ kind: 'recorded' });
	});

	test('refuses other settings', async () => {
		const other = source.frames({ ...recipe, seed: 8 });
		await expect(other.next()).rejects.toMatchObject({ problem: { code: 'recorded' } });
	});
});
