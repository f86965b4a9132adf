import { io, loadLayersModel } from '@tensorflow/tfjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gaussian, stepNoise } from '#lib/diffusion/random.ts';
import { atTimesteps } from '#lib/diffusion/spacing.ts';
import { ddim } from '#lib/diffusion/samplers/ddim.ts';
import { trailing } from '#lib/diffusion/timesteps.ts';
import { cosine } from '#lib/diffusion/schedule.ts';
import type { Denoiser } from '#lib/diffusion/denoiser.ts';
import { datasetOf } from '#lib/lab/dataset.ts';
import { slicedWasserstein } from '#lib/lab/distance.ts';
import { exactDenoiser } from '#lib/lab/exact.ts';
import { spiral } from '#lib/lab/distributions/spiral.ts';
import type { Training } from '#lib/lab/training.ts';
import { modelJson } from '#lib/lab/model-file.ts';
import { defaultSetup } from '#lib/lab/setup.ts';
import { quickenProducts } from '#lib/lab/trainer/quick-products.ts';
import { memoryInUse, startTrainer } from '#lib/lab/trainer/trainer.ts';
import { startBackend, type Running } from '#lib/model/backend.ts';
import { fileRefusalOf } from '../../unit/lab/file-refusal.ts';

const training: Training = {
	target: 'v',
	width: 64,
	depth: 3,
	waves: 3,
	classes: 0,
	rate: 0.003,
	batch: 256,
	schedule: 'cosine',
	seed: 7
};
const data = datasetOf(spiral, 2000, 7);
const fresh = datasetOf(spiral, 1000, 7, 'testing');

let running: Running;
beforeAll(async () => {
	running = await startBackend('wasm');
	quickenProducts();
});
afterAll(() => running.stop());

async function walk(denoise: Denoiser, count = 1000): Promise<Float32Array> {
	const x = gaussian(3, 0, 2 * count);
	let last = x;
	const noise = stepNoise(3, x.length);
	for await (const { next } of ddim(0)({ denoise, noise }, x, atTimesteps(trailing)(cosine(), 20)))
		last = next;
	return last;
}

test('250 steps bring samples within twice the distance to a spiral that the exact denoiser gets', async () => {
	const exact = slicedWasserstein(await walk(exactDenoiser(data.points)), fresh.points);
	const trainer = startTrainer(data, training);
	const untrained = slicedWasserstein(await walk(trainer.denoiser()), fresh.points);
	for (let i = 0; i < 250; i++) await trainer.train();
	const trained = slicedWasserstein(await walk(trainer.denoiser()), fresh.points);
	trainer.dispose();
	expect(exact).toBeLessThan(0.08);
	expect(untrained).toBeGreaterThan(0.4);
	expect(trained).toBeLessThan(2 * exact);
}, 60_000);

test('going back to a moment and on again gives the same losses', async () => {
	const trainer = startTrainer(data, { ...training, width: 16 });
	for (let i = 0; i < 7; i++) await trainer.train();
	const checkpoint = await trainer.checkpoint();
	const ahead = [await trainer.train(), await trainer.train(), await trainer.train()];
	await trainer.restore(checkpoint);
	expect(trainer.step).toBe(7);
	const again = [await trainer.train(), await trainer.train(), await trainer.train()];
	again.forEach((loss, i) => expect(loss).toBeCloseTo(ahead[i]!, 5));
	trainer.dispose();
});

test('twenty trainings, each with a look at what it learned, leave nothing behind', async () => {
	const once = async () => {
		const trainer = startTrainer(data, { ...training, width: 8, batch: 16 });
		for (let i = 0; i < 6; i++) await trainer.train();
		await walk(trainer.denoiser(), 10);
		await trainer.restore(await trainer.checkpoint());
		trainer.loadWeights(await trainer.saveWeights());
		trainer.dispose();
	};
	await once();
	const before = memoryInUse();
	for (let i = 0; i < 20; i++) await once();
	expect(memoryInUse()).toEqual(before);
}, 60_000);

test('a network that is saved and opened answers as it did, and one of another shape is turned down', async () => {
	const small = { ...training, width: 8, batch: 16 };
	const trainer = startTrainer(data, small);
	for (let i = 0; i < 25; i++) await trainer.train();
	const file = await trainer.saveWeights();
	expect(file.specs.map((spec) => (spec as { shape: number[] }).shape)).toEqual([
		...[[20, 8], [8], [8, 8], [8], [8, 8], [8]],
		...[[8, 2], [2]]
	]);
	const json = JSON.parse(modelJson(file, defaultSetup)) as { modelTopology: object };
	const read = await loadLayersModel(
		io.fromMemory(json.modelTopology, file.specs as [], file.weights)
	);
	expect(read.countParams()).toBe(trainer.parameters);
	read.dispose();

	const other = startTrainer(data, { ...small, seed: 8 });
	other.loadWeights(file);
	const x = gaussian(2, 0, 20);
	expect((await other.denoiser()(x, 0.4)).eps).toEqual((await trainer.denoiser()(x, 0.4)).eps);
	const wider = startTrainer(data, { ...small, width: 9 });
	expect(fileRefusalOf(() => wider.loadWeights(file))).toMatch(
		/^The file holds weights of 20×8, 8, .* this network takes 20×9/
	);
	const short = { ...file, weights: file.weights.slice(4) };
	expect(fileRefusalOf(() => other.loadWeights(short))).toContain('bytes');
	for (const one of [trainer, other, wider]) one.dispose();
});
