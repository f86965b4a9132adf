import { clone, dispose, keep, type Tensor } from '@tensorflow/tfjs-core';
import { describe, expect, it, test } from 'vitest';
import { startBackend } from '#lib/model/backend.ts';
import { loadModel } from '#lib/model/load-model.ts';
import { storedPicture } from '#lib/model/preflight.ts';
import { readSafetensors } from '#lib/model/safetensors.ts';
import { shorthandOf } from '#lib/model/shorthand.ts';
import { Weights } from '#lib/model/weights.ts';
import { generate } from '#lib/pipeline/generate.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import vocabulary from '#site-model/vocabulary.json' with { type: 'json' };
import { goldenFile, modelFiles, shorthandFiles } from '../../../scripts/lib/model-files.ts';
import { largestDifference } from '../../unit/diffusion/close.ts';

const square = (side: number) => ({
	values: storedPicture(side * side * 3),
	width: side,
	height: side
});

describe.each([12, 48])('the shorthand of %i times fewer numbers', (times) => {
	const { config, weights } = shorthandFiles(times);

	it.each(['wasm', 'cpu'] as const)(
		'answers on %s as PyTorch does, within 2e-3',
		async (backend) => {
			const { stop } = await startBackend(backend);
			const answers: Record<string, Tensor> = {};
			const w = new Weights(readSafetensors(await weights(() => undefined)));
			const watched = shorthandOf(w, config, (name, value) => (answers[name] = keep(clone(value))));
			await watched.thereAndBack(square(config.side));
			const golden = readSafetensors(goldenFile(config.name));
			const last = `up.${config.widths.length - 1}`;
			expect(Object.keys(golden).sort()).toEqual(['down.0', 'stem', last, 'y', 'z']);
			const found: Record<string, number> = {};
			for (const [name, expected] of Object.entries(golden)) {
				found[name] = largestDifference(await answers[name]!.data(), await expected.data());
			}
			w.dispose();
			dispose([...Object.values(answers), ...Object.values(golden)]);
			stop();
			expect(Object.entries(found).filter(([, off]) => !(off <= 2e-3))).toEqual([]);
		}
	);

	it('has so many times fewer numbers than the picture', async () => {
		const loaded = await loadModel(modelFiles(), { backends: ['wasm'] });
		const shorthand = await loaded.shorthandBeside(shorthandFiles(times));
		const before = loaded.memory();
		const wide = { ...square(64), width: 128, height: 32 };
		const { z, y } = await shorthand.thereAndBack(wide);
		expect(wide.values.length / z.length).toBe(times);
		expect(y).toHaveLength(wide.values.length);
		expect(loaded.memory()).toEqual(before);
		const odd = { values: new Float32Array(3 * 20 * 20), width: 20, height: 18 };
		await expect(shorthand.thereAndBack(odd)).rejects.toThrow('20 × 18 pixels are no multiples');
		loaded.dispose();
	});
});

test('a shorthand that does not answer as stored is not kept', async () => {
	const loaded = await loadModel(modelFiles(), { backends: ['wasm'] });
	const alone = loaded.memory();
	const files = shorthandFiles(12);
	const stored = { ...files.stored, y: files.stored.y.map((value) => value + 1) };
	await expect(loaded.shorthandBeside({ ...files, stored })).rejects.toMatchObject({
		problem: { code: 'computesWrongly', allowed: 2e-3 }
	});
	expect(loaded.memory()).toEqual(alone);
	loaded.dispose();
});

test('the model draws at another size than its own', async () => {
	const loaded = await loadModel(modelFiles(), { backends: ['wasm'] });
	const model = loaded.atSide(32);
	expect(model.size).toBe(32 * 32 * 3);
	for await (const { next } of generate({ ...defaultRecipe, steps: 1 }, model, vocabulary))
		expect(next).toHaveLength(model.size);
	loaded.dispose();
});
