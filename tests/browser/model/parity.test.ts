import { dispose } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadModel, type LoadedModel } from '#lib/model/load-model.ts';
import { storedPicture } from '#lib/model/preflight.ts';
import { scenes64 } from '#lib/model/scenes-64.ts';
import { generate } from '#lib/pipeline/generate.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import golden from '#site-model/golden.safetensors?url';
import vocabulary from '#site-model/vocabulary.json';
import { differences } from '../../model/answers.ts';
import { slopeDifferences } from '../../model/taught.ts';

const pictures: Float32Array[] = [];

describe.each(['webgpu', 'wasm'] as const)('the network on %s', (backend) => {
	let loaded: LoadedModel;
	beforeAll(async () => {
		loaded = await loadModel(scenes64, { backends: [backend] });
	}, 240_000);
	afterAll(() => loaded.dispose());

	it('answers as PyTorch does, block by block, within 2e-3', { timeout: 120_000 }, async () => {
		const file = await (await fetch(golden)).arrayBuffer();
		const found = await differences(loaded.network, scenes64.stored, file);
		expect(Object.keys(found).length).toBe(24);
		expect(Object.entries(found).filter(([, off]) => !(off <= 2e-3))).toEqual([]);
	});

	it('answers the same twice, bit for bit', async () => {
		const { network } = loaded;
		const prompt = network.prepare(scenes64.stored.tokens);
		const ask = () => network.answer(storedPicture(network.size), scenes64.stored.phi, prompt);
		const first = await ask();
		for (let i = 0; i < 5; i++) expect(await ask()).toEqual(first);
		dispose(prompt);
	});

	it('goes backwards as PyTorch does', { timeout: 240_000 }, async () => {
		expect(await slopeDifferences(loaded.teacher)).toEqual([]);
	});

	it('holds nothing of a picture after it is done or left', { timeout: 240_000 }, async () => {
		const before = loaded.memory();
		for await (const frame of generate({ ...defaultRecipe, steps: 3 }, loaded.model, vocabulary)) {
			if (frame.to === 1) pictures.push(frame.next);
		}
		for await (const frame of generate(defaultRecipe, loaded.model, vocabulary)) {
			if (frame.step === 0) break;
		}
		expect(loaded.memory()).toEqual(before);
	});
});

it('the same recipe is the same picture on both, within 1/255 on average', () => {
	const [webgpu, wasm] = pictures as [Float32Array, Float32Array];
	const total = webgpu.reduce((sum, value, i) => sum + Math.abs(value - wasm[i]!), 0);
	// Values run from −1 to 1, two over 255 shades.
	expect(total / webgpu.length / 2).toBeLessThanOrEqual(1 / 255);
});
