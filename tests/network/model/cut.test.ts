import { readFileSync } from 'node:fs';
import { dispose } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import head from '#site-model/cuts.json';
import golden from '#site-model/cut-golden.json';
import vocabulary from '#site-model/vocabulary.json';
import { cutting } from '#lib/model/cut.ts';
import { loadModel, type LoadedModel } from '#lib/model/load-model.ts';
import { storedPicture } from '#lib/model/preflight.ts';
import { generate } from '#lib/pipeline/generate.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { cutOf } from '#lib/recording/cut-means.ts';
import { modelFiles } from '../../../scripts/lib/model-files.ts';
import { largestDifference } from '../../unit/diffusion/close.ts';
import { collect } from '../../unit/pipeline/collect.ts';

const files = modelFiles();
const means = Uint8Array.from(readFileSync('models/scenes-64/cut-means.bin')).buffer;
/** Every so many numbers of the answer are in the golden file. */
const STRIDE = 997;

describe('a network without one of its parts', () => {
	let loaded: LoadedModel;
	beforeAll(async () => {
		loaded = await loadModel(files, { backends: ['wasm'] });
	});
	afterAll(() => loaded.dispose());

	const answerWithout = async (names: readonly string[]) => {
		const { network } = loaded;
		const prompt = network.prepare(files.stored.tokens);
		const alter = cutting(cutOf(head, means, names), files.stored.phi);
		const x = storedPicture(network.size);
		const v = await network.answer(x, files.stored.phi, prompt, { alter });
		dispose(prompt);
		return v.filter((_, i) => i % STRIDE === 0);
	};

	it.each(Object.entries(golden))(
		'answers without %s as PyTorch does, within 4e-3',
		async (name, expected) => {
			expect(largestDifference(await answerWithout([name]), expected)).toBeLessThanOrEqual(4e-3);
		}
	);

	it('answers another thing without each of them', async () => {
		const whole = await answerWithout([]);
		for (const expected of Object.values(golden)) {
			expect(largestDifference(whole, expected)).toBeGreaterThan(1e-2);
		}
	});

	it('draws another picture, and holds nothing afterwards', async () => {
		const recipe = { ...defaultRecipe, steps: 2 };
		const before = loaded.memory();
		const last = async (names: readonly string[]) => {
			const cut = cutOf(head, means, names);
			const frames = await collect(generate(recipe, loaded.model, vocabulary, { cut }));
			return frames.at(-1)!.next;
		};
		expect(await last([])).not.toEqual(await last(['skip.0']));
		expect(loaded.memory()).toEqual(before);
	});
});
