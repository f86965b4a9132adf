import { afterAll, expect, test } from 'vitest';
import { keepChosenBackend } from '#lib/model/kept-backends.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { sum } from '#lib/diffusion/vector.ts';
import { SIDE } from '#lib/recipe/site-model.ts';
import { recordedRuns } from '#lib/run/recorded-runs.ts';
import { ComputeClient } from '#lib/worker/client.ts';

const client = new ComputeClient(() => undefined);

// The device keeps what was chosen, and all files of tests share it.
afterAll(async () => {
	client.close();
	await keepChosenBackend(undefined);
});

async function resultOf(frames: AsyncIterable<Frame>): Promise<Float32Array> {
	let result = new Float32Array() as Float32Array;
	for await (const { next } of frames) result = next;
	return result;
}

test('WebGPU draws the picture that WebAssembly recorded, within 1/255 in the mean', async () => {
	expect(await client.load('webgpu')).toMatchObject({ backend: 'webgpu', skipped: [] });
	const { recipe, source } = recordedRuns.ddim5;
	const live = await resultOf(client.generate(recipe));
	const stored = await resultOf(source.frames(recipe));
	// Values run from −1 to 1, two over 255 shades.
	const mean = sum(live, stored, (a, b) => Math.abs(a - b)) / live.length / 2;
	expect(mean).toBeLessThanOrEqual(1 / 255);
}, 240_000);

test('WebGPU finishes a picture, checked against PyTorch’s answer like the model itself', async () => {
	const { recipe, source } = recordedRuns.ddim5;
	const small = await resultOf(source.frames(recipe));
	const large = await client.finish(recipe.prompt, small);
	expect(large).toHaveLength(16 * SIDE * SIDE * 3);
	expect(await client.load('webgpu')).toMatchObject({ backend: 'webgpu', skipped: [] });
}, 240_000);
