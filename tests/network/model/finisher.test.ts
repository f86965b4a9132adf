import { clone, dispose, keep, type Tensor } from '@tensorflow/tfjs-core';
import { describe, expect, it, test } from 'vitest';
import { finisherOf } from '#lib/model/finisher.ts';
import { startBackend } from '#lib/model/backend.ts';
import { loadModel } from '#lib/model/load-model.ts';
import { storedPicture } from '#lib/model/preflight.ts';
import { readSafetensors } from '#lib/model/safetensors.ts';
import { Weights } from '#lib/model/weights.ts';
import { finishPicture } from '#lib/pipeline/finish-picture.ts';
import vocabulary from '#site-model/vocabulary.json' with { type: 'json' };
import { finisherFiles, goldenFile, modelFiles } from '../../../scripts/lib/model-files.ts';
import { largestDifference } from '../../unit/diffusion/close.ts';

const { config, stored, weights } = finisherFiles();

describe.each(['wasm', 'cpu'] as const)('the finisher on %s', (backend) => {
	it('answers as PyTorch does, part by part, within 2e-3', async () => {
		const { stop } = await startBackend(backend);
		const answers: Record<string, Tensor> = {};
		const w = new Weights(readSafetensors(await weights(() => undefined)));
		const finisher = finisherOf(w, config, (name, value) => (answers[name] = keep(clone(value))));
		await finisher.finish(storedPicture(finisher.size), stored.tokens);
		const golden = readSafetensors(goldenFile(config.name));
		expect(Object.keys(golden).sort()).toEqual(['mid', 'stem', 'text', 'up.2', 'y']);
		const found: Record<string, number> = {};
		for (const [name, expected] of Object.entries(golden)) {
			found[name] = largestDifference(await answers[name]!.data(), await expected.data());
		}
		w.dispose();
		dispose([answers, golden]);
		stop();
		expect(Object.entries(found).filter(([, off]) => !(off <= 2e-3))).toEqual([]);
	});
});

test('it runs beside the model, and holds nothing of a picture', async () => {
	const loaded = await loadModel(modelFiles(), { backends: ['wasm'] });
	const finisher = await loaded.finisherBeside(finisherFiles());
	const before = loaded.memory();
	const x = storedPicture(finisher.size);
	const large = await finishPicture('a red apple', x, finisher, vocabulary);
	expect(large).toHaveLength(config.times ** 2 * x.length);
	expect(large).not.toEqual(await finishPicture('a dog', x, finisher, vocabulary));
	expect(loaded.memory()).toEqual(before);
	await expect(finishPicture('', x.slice(3), finisher, vocabulary)).rejects.toThrow(
		'a picture of 12288 numbers is needed, not of 12285'
	);
	loaded.dispose();
});

test('a finisher that does not answer as stored is not kept', async () => {
	const loaded = await loadModel(modelFiles(), { backends: ['wasm'] });
	const alone = loaded.memory();
	const wrong = { ...stored, y: stored.y.map((value) => value + 1) };
	await expect(loaded.finisherBeside({ ...finisherFiles(), stored: wrong })).rejects.toMatchObject({
		problem: { code: 'computesWrongly', allowed: 2e-3 }
	});
	expect(loaded.memory()).toEqual(alone);
	loaded.dispose();
});
