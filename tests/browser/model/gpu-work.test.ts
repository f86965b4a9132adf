import { dispose, randomUniform, type Tensor4D } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { joined, pixelNorm } from '#lib/model/layers.ts';
import { loadModel, type LoadedModel } from '#lib/model/load-model.ts';
import { storedPicture } from '#lib/model/preflight.ts';
import { scenes64 } from '#lib/model/scenes-64.ts';
import { generate } from '#lib/pipeline/generate.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import vocabulary from '#site-model/vocabulary.json';
import { gpuWork } from '../../model/gpu-work.ts';

/** Dispatches of a guided call. Each costs a browser some tens of microseconds, whatever it computes. */
const DISPATCHES = 73;

let loaded: LoadedModel;
beforeAll(async () => {
	loaded = await loadModel(scenes64, { backends: ['webgpu'] });
}, 240_000);
afterAll(() => loaded.dispose());

test('a guided call is handed to the card in one piece and read back once', async () => {
	const { network } = loaded;
	const { tokens, phi } = scenes64.stored;
	const prompt = network.prepare(tokens);
	const call = () => network.answer(storedPicture(network.size), phi, prompt);
	// What has to do with the words is handed over with the first call.
	await call();
	expect(await gpuWork(call)).toEqual({ dispatches: DISPATCHES, submits: 1, readBacks: 1 });
	dispose(prompt);
}, 120_000);

test.each([
	['norm', (x: Tensor4D, next: object) => pixelNorm(x, next)],
	['join', (x: Tensor4D, next: object) => joined(x, x, next)]
])('a %s that writes its SiLU along is read without it', async (_, made) => {
	const x = randomUniform([1, 2, 3, 4], -1, 1, 'float32', 1) as Tensor4D;
	const [plain, followed] = [made(x, {}), made(x, { activated: true })];
	expect(await followed.data()).toEqual(await plain.data());
	dispose([x, plain, followed]);
});

test('a picture reads its words once, and every step is one call', async () => {
	const drawing = (steps: number) => async () => {
		const recipe = { ...defaultRecipe, steps };
		for await (const frame of generate(recipe, loaded.model, vocabulary)) void frame;
	};
	const one = await gpuWork(drawing(1));
	const three = await gpuWork(drawing(3));
	expect([one.readBacks, three.readBacks]).toEqual([1, 3]);
	expect(three.dispatches - one.dispatches).toBe(2 * DISPATCHES);
}, 120_000);
