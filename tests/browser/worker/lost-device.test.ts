import { backend } from '@tensorflow/tfjs-core';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { expect, test } from 'vitest';
import type { Frame } from '#lib/diffusion/sampler.ts';
import vocabulary from '#site-model/vocabulary.json';
import { maxAbsDifference } from '#lib/diffusion/vector.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { usualPlan } from '#lib/teaching/lesson-plan.ts';
import { teachWord, type TeachingStep } from '#lib/teaching/teach.ts';
import { ComputeService } from '#lib/worker/compute-service.ts';
import { ModelHost } from '#lib/worker/model-host.ts';
import { loadOnBackend } from '#lib/worker/model-loader.ts';
import type { EngineStatus } from '#lib/worker/protocol.ts';
import { teacherWithFallback } from '#lib/worker/teacher-with-fallback.ts';

const loseDevice = () => (backend() as WebGPUBackend).device.destroy();

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
		if (step === 1) loseDevice();
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

test('one lost in the middle of a step of a teaching: that step is computed again, and nothing that was learned is lost', async () => {
	const statuses: EngineStatus[] = [];
	const host = new ModelHost(loadOnBackend, (status) => statuses.push(status));
	await host.choose('webgpu');
	const loaded = await host.ready();
	const teacher = teacherWithFallback(host, loaded);
	const { taught } = await teacher.blank('blorp', 1, 1, [2]);
	taught.embedding.fill(0.5);
	const means = {
		teacher: {
			...teacher,
			slope: (...asked: Parameters<typeof teacher.slope>) => {
				// No device answers within a moment.
				setTimeout(loseDevice, 100);
				return teacher.slope(...asked);
			}
		},
		vocabulary,
		draw: async () => new Float32Array(teacher.size)
	};
	const drawings = [{ side: 8, pixels: new Uint8Array(4 * 64).fill(90) }];
	const plan = { ...usualPlan, steps: 2, rank: 1 };
	const teaching = { word: 'blorp', drawings, plan, from: { step: 1, taught } };
	const steps: TeachingStep[] = [];
	for await (const step of teachWord(teaching, means)) steps.push(structuredClone(step));

	expect(steps.map(({ step }) => step)).toEqual([1, 2]);
	// In software the read that was waited for fails long before the browser says why.
	expect(statuses.at(-1)).toMatchObject({
		kind: 'ready',
		report: { backend: 'wasm', skipped: [{ backend: 'webgpu' }] }
	});
	// One step from what had been learned, no more.
	const moved = maxAbsDifference(steps[1]!.taught.embedding, taught.embedding);
	expect(moved).toBeGreaterThan(0);
	expect(moved).toBeLessThan(0.02);
	expect(steps[1]!.loss).toBeLessThan(1);
	(await host.ready()).dispose();
}, 120_000);
