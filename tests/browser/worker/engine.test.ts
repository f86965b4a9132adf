import { afterAll, expect, test } from 'vitest';
import { chosenBackend, keepChosenBackend } from '#lib/model/kept-backends.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { engine } from '#lib/run/engine.svelte.ts';

// The device keeps what was chosen, and all files of tests share it.
afterAll(() => keepChosenBackend(undefined));

test('the backend is known by name while the weights of another model come to it', async () => {
	expect(engine.provenance()).toEqual({ kind: 'live', backend: 'unknown' });
	await engine.choose('wasm');
	await expect.poll(chosenBackend).toBe('wasm');
	const student = engine.frames({ ...defaultRecipe, model: 'scenes-64-few', steps: 1 });
	const frame = student.next();
	await expect.poll(() => engine.status.kind, { interval: 1 }).toBe('loading');
	expect(engine.provenance()).toEqual({ kind: 'live', backend: 'wasm' });
	expect((await frame).value).toMatchObject({ step: 0 });
	await student.return(undefined);
});
