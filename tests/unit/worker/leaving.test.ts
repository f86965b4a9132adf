import { expect, test, vi } from 'vitest';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { ComputeService } from '#lib/worker/compute-service.ts';
import { ModelHost, type LoadedHost } from '#lib/worker/model-host.ts';
import { exactHost } from './exact-host.ts';

const recipe = { ...defaultRecipe, prompt: 'a red apple', steps: 4 };

/** A host whose WebGPU is there only when `come` is called, and whose other backends are there at once. */
function hesitant() {
	let come: (loaded: LoadedHost) => void = () => undefined;
	const dispose = vi.fn();
	const host = new ModelHost(
		({ choice, report }) => {
			if (choice !== 'auto') return exactHost().host.choose(choice);
			report({ kind: 'checking', backend: 'webgpu' });
			return new Promise((resolve) => (come = resolve));
		},
		() => undefined
	);
	return {
		host,
		dispose,
		come: async () => come({ ...(await exactHost().host.ready()), dispose })
	};
}

test('a backend that never starts keeps nobody from choosing another', async () => {
	const { host } = hesitant();
	const service = new ComputeService(host);
	const waiting = service.answer({ type: 'load', choice: 'auto' });
	expect(await service.answer({ type: 'load', choice: 'wasm' })).toMatchObject({ backend: 'wasm' });
	// Who waited for the first has what was chosen.
	expect(await waiting).toMatchObject({ backend: 'wasm' });
});

test('one that comes after another was chosen is freed, and the other stays', async () => {
	const { host, dispose, come } = hesitant();
	const service = new ComputeService(host);
	void service.answer({ type: 'load', choice: 'auto' });
	await service.answer({ type: 'load', choice: 'cpu' });
	await come();
	await vi.waitFor(() => expect(dispose).toHaveBeenCalledOnce());
	expect((await host.ready()).report.backend).toBe('cpu');
});

test('a call that is never answered keeps nobody from the next picture', async () => {
	const { host, started } = exactHost({ webgpu: { at: 2, how: 'never answers' } });
	const service = new ComputeService(host);
	await service.answer({ type: 'start', run: 1, recipe });
	await service.answer({ type: 'next', run: 1 });
	await service.answer({ type: 'next', run: 1 });
	const hanging = service.answer({ type: 'next', run: 1 });
	const told = expect(hanging).rejects.toMatchObject({ code: 'superseded' });
	await service.answer({ type: 'load', choice: 'wasm' });
	await told;
	expect(started[0]).toMatchObject({ disposed: true, model: { bound: 0 } });
	await service.answer({ type: 'start', run: 2, recipe });
	expect((await service.answer({ type: 'next', run: 2 })) as Frame).toMatchObject({ step: 0 });
});

test('a run that this worker never began is gone with the one that did', async () => {
	const service = new ComputeService(exactHost().host);
	const asked = service.answer({ type: 'next', run: 3 });
	await expect(asked).rejects.toMatchObject({ code: 'gone' });
});
