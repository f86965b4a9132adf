import { backend } from '@tensorflow/tfjs-core';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { expect, test } from 'vitest';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { maxAbsDifference } from '#lib/diffusion/vector.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { ComputeService } from '#lib/worker/compute-service.ts';
import { ModelHost } from '#lib/worker/model-host.ts';
import { loadOnBackend } from '#lib/worker/model-loader.ts';
import type { EngineStatus } from '#lib/worker/protocol.ts';

test('a graphics device lost in the middle of a picture: it goes on with WebAssembly from there', async () => {
	const statuses: EngineStatus[] = [];
	const host = new ModelHost(loadOnBackend, (status) => statuses.push(status));
	const service = new ComputeService(host);
	const recipe = { ...defaultRecipe, steps: 3 };
	expect(await service.answer({ type: 'load', choice: 'webgpu' })).toMatchObject({
		backend: 'webgpu'
	});

	await service.answer({ type: 'start', run: 1, recipe });
	const frames: Frame[] = [];
	for (let step = 0; step < recipe.steps; step++) {
		if (step === 1) (backend() as WebGPUBackend).device.destroy();
		frames.push((await service.answer({ type: 'next', run: 1 })) as Frame);
	}
	expect(await service.answer({ type: 'next', run: 1 })).toBeUndefined();

	expect(frames.map(({ step }) => step)).toEqual([0, 1, 2]);
	frames.slice(1).forEach(({ x }, i) => expect(maxAbsDifference(x, frames[i]!.next)).toBe(0));
	expect(frames.at(-1)!.next.every((value) => Math.abs(value) <= 1)).toBe(true);
	expect(statuses.at(-1)).toMatchObject({
		kind: 'ready',
		report: {
			backend: 'wasm',
			skipped: [{ backend: 'webgpu', reason: { code: 'deviceLost' } }]
		}
	});
	(await host.ready()).dispose();
}, 120_000);
