import { afterEach, expect, test } from 'vitest';
import { gaussian } from '#lib/diffusion/random.ts';
import { datasetOf } from '#lib/lab/dataset.ts';
import { rings } from '#lib/lab/distributions/rings.ts';
import type { Training } from '#lib/lab/training.ts';
import { TrainingClient } from '#lib/worker/training-client.ts';

const training: Training = {
	...{ target: 'v', width: 16, depth: 2, waves: 2, classes: 0 },
	...{ rate: 0.003, batch: 32, schedule: 'cosine', seed: 7 }
};
const dataset = datasetOf(rings, 300, 7);
const conditioning = { guidance: 1 };

let client = new TrainingClient();
afterEach(() => {
	client.close();
	client = new TrainingClient();
});

test('a network trains in a thread of its own, on WebAssembly, a stretch at a time', async () => {
	expect(await client.train(dataset, training)).toMatchObject({ backend: 'wasm', parameters: 578 });
	const steps: number[] = [];
	for await (const stretch of client.stretches({ steps: 5 })) {
		expect(stretch.losses.every((loss) => loss > 0 && loss < 5)).toBe(true);
		if (steps.push(stretch.step) === 3) break;
	}
	expect(steps).toEqual([5, 10, 15]);
	const x = gaussian(1, 0, 8);
	const eps = await client.noise('ema', x, 0.5, conditioning);
	expect(eps.length).toBe(8);
	expect(eps.every(Number.isFinite)).toBe(true);
});

test('a newer training takes the place of the one before', async () => {
	await client.train(dataset, training);
	const old = client.stretches({ steps: 1 });
	await old.next();
	await client.train(dataset, { ...training, width: 8 });
	await expect(old.next()).rejects.toMatchObject({ code: 'superseded' });
	const { value } = (await client.stretches({ steps: 1 }).next()) as { value: { step: number } };
	expect(value.step).toBe(1);
});

test('twenty trainings leave nothing behind in their thread', async () => {
	const once = async () => {
		await client.train(dataset, training);
		await client.stretches({ steps: 6 }).next();
		await client.noise('ema', gaussian(1, 0, 8), 0.5, conditioning);
		await client.end();
	};
	await once();
	const before = await client.memory();
	for (let i = 0; i < 20; i++) await once();
	expect(await client.memory()).toEqual(before);
});
