import type { Frame } from '#lib/diffusion/sampler.ts';
import { afterAll, expect, test } from 'vitest';
import { maxAbsDifference } from '#lib/diffusion/vector.ts';
import { gaussian } from '#lib/diffusion/random.ts';
import { datasetOf } from '#lib/lab/dataset.ts';
import { slicedWasserstein } from '#lib/lab/distance.ts';
import { exactDenoiser } from '#lib/lab/exact.ts';
import { moons } from '#lib/lab/distributions/moons.ts';
import type { Training } from '#lib/lab/training.ts';
import { quickenProducts } from '#lib/lab/trainer/quick-products.ts';
import { memoryInUse, startTrainer } from '#lib/lab/trainer/trainer.ts';
import { startBackend, type Running } from '#lib/model/backend.ts';
import { TrainingService } from '#lib/worker/training-service.ts';
import type { TrainingAnswers } from '#lib/worker/training-protocol.ts';

const training: Training = {
	...{ target: 'v', width: 16, depth: 2, waves: 2, classes: 2 },
	...{ rate: 0.003, batch: 32, schedule: 'cosine', seed: 7 }
};
const dataset = datasetOf(moons, 200, 7);
let running: Running;
afterAll(() => running.stop());

const service = new TrainingService(async () => {
	running = await startBackend('wasm');
	quickenProducts();
	return {
		backend: 'wasm',
		detail: '',
		start: ({ dataset, training }) => startTrainer(dataset, training),
		memory: memoryInUse
	};
});
const conditioning = { guidance: 1 };

test('a training goes on by stretches, and back to where it was', { timeout: 60_000 }, async () => {
	const report = await service.answer({ type: 'train', run: 1, dataset, training });
	expect(report).toMatchObject({
		backend: 'wasm',
		parameters: (2 + 8 + 6 + 2 + 1) * 16 + 17 * 16 + 34
	});
	const first = (await service.answer({
		type: 'stretch',
		run: 1,
		steps: 50
	})) as TrainingAnswers['stretch'];
	expect(first.step).toBe(50);
	expect(first.checkpoints).toEqual(Array.from({ length: 26 }, (_, i) => 2 * i));
	const back = (await service.answer({
		type: 'rewind',
		run: 1,
		step: 31
	})) as TrainingAnswers['rewind'];
	expect(back.step).toBe(30);
	const again = (await service.answer({
		type: 'stretch',
		run: 1,
		steps: 20
	})) as TrainingAnswers['stretch'];
	// Adam's powers of β are multiplied up on the way and raised at once on the way back.
	expect(maxAbsDifference(again.losses, first.losses.subarray(30))).toBeLessThan(1e-5);
});

test('a halt lets what waits take no step, and what comes after go on', async () => {
	const waiting = service.answer({ type: 'stretch', run: 1, steps: 5 });
	await service.answer({ type: 'halt', run: 1 });
	const after = service.answer({ type: 'stretch', run: 1, steps: 2 });
	const [none, two] = (await Promise.all([waiting, after])) as TrainingAnswers['stretch'][];
	expect(none!.losses.length).toBe(0);
	expect(none!.msPerStep).toBeUndefined();
	expect(two!.losses.length).toBe(2);
});

test('walks and noise come from the network or from the exact denoiser, with a class and guidance', async () => {
	const x = gaussian(1, 0, 40);
	const exact = await service.answer({
		type: 'noise',
		run: 1,
		who: 'exact',
		x,
		alphaBar: 0.5,
		conditioning
	});
	expect(exact).toEqual((await exactDenoiser(dataset.points)(x, 0.5)).eps);
	const ask = (label: number | undefined, guidance: number) =>
		service.answer({
			type: 'noise',
			run: 1,
			who: 'ema',
			x,
			alphaBar: 0.5,
			conditioning: { label, guidance }
		});
	const [any, one, twice] = [
		(await ask(undefined, 1)) as Float32Array,
		(await ask(1, 1)) as Float32Array,
		(await ask(1, 2)) as Float32Array
	];
	expect(
		maxAbsDifference(
			twice,
			one.map((value, i) => 2 * value - any[i]!)
		)
	).toBeLessThan(1e-5);
	const walk = {
		who: 'exact',
		sampler: 'ddpm',
		eta: 0,
		start: x,
		levels: [0.01, 0.5, 1],
		seed: 3,
		against: dataset.points,
		...conditioning
	} as const;
	const { stops, distance } = (await service.answer({
		type: 'walk',
		run: 1,
		walk
	})) as TrainingAnswers['walk'];
	expect(stops.length).toBe(3);
	expect(stops[0]).toEqual(x);
	expect(distance).toBe(slicedWasserstein(stops[2]!, dataset.points));
	const frames = (await service.answer({ type: 'frames', run: 1, walk })) as Frame[];
	expect(frames.map(({ next }) => next)).toEqual(stops.slice(1));
});

test('weights of another network are answered with what is wrong, and leave the training as it is', async () => {
	const file = (await service.answer({
		type: 'save-weights',
		run: 1
	})) as TrainingAnswers['save-weights'];
	const short = { specs: file.specs, weights: file.weights.slice(4) };
	expect(await service.answer({ type: 'load-weights', run: 1, file: short })).toEqual({
		code: 'otherLength',
		bytes: file.weights.byteLength - 4,
		wanted: file.weights.byteLength
	});
	const stretch = await service.answer({ type: 'stretch', run: 1, steps: 0 });
	expect((stretch as TrainingAnswers['stretch']).step).toBeGreaterThan(0);
});

test('the newest training wins: what was asked of the one before is turned down', async () => {
	const old = service.answer({ type: 'stretch', run: 1, steps: 5 });
	const next = service.answer({ type: 'train', run: 2, dataset, training });
	await expect(old).rejects.toMatchObject({ code: 'superseded' });
	await next;
	await service.answer({ type: 'end', run: 2 });
	await expect(service.answer({ type: 'stretch', run: 2, steps: 1 })).rejects.toMatchObject({
		code: 'superseded'
	});
});
