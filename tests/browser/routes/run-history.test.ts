import { expect, test, vi } from 'vitest';
import type { Frame } from '#lib/diffusion/sampler.ts';
import type { FrameSource } from '#lib/run/frame-source.ts';
import { RunHistory } from '../../../src/routes/playground/run-history.svelte.ts';
import { exactSource, recipe } from '../run/exact-source.ts';

const silent: FrameSource = {
	...exactSource,
	// eslint-disable-next-line require-yield
	async *frames(): AsyncGenerator<Frame> {
		await new Promise(() => undefined);
	}
};

async function drawn(easel: RunHistory, changes: Partial<typeof recipe> = {}) {
	easel.draw({ ...recipe, ...changes });
	await vi.waitFor(() => expect(easel.newest.status.kind).toBe('done'));
	easel.proceed();
	return easel.newest;
}

test('what was shown stays until the new run has something to show', async () => {
	const easel = new RunHistory(exactSource);
	const first = await drawn(easel);
	easel.draw({ ...recipe, seed: 8 }, silent);
	expect(easel.drawing).toBe(true);
	expect(easel.shown).toBe(first);
	expect(easel.newest).not.toBe(first);
	easel.cancel();
	expect(easel.drawing).toBe(false);
	expect(easel.newest).toBe(first);
});

test('finished runs wait on the shelf, once each, and are found by their recipe', async () => {
	const easel = new RunHistory(exactSource);
	const first = await drawn(easel);
	const second = await drawn(easel, { seed: 8 });
	easel.proceed();
	expect(easel.shelf).toEqual([first, second]);
	expect(easel.find({ ...recipe, seed: 8 })).toBe(second);
	expect(easel.find({ ...recipe, seed: 9 })).toBeUndefined();
	easel.show(first);
	expect(easel.shown).toBe(first);
});

test('a run whose last frame is there waits on the shelf, though it was left before it was done', async () => {
	const easel = new RunHistory(exactSource);
	easel.draw(recipe);
	const run = easel.newest;
	run.pause();
	await vi.waitFor(() => expect(run.frames.length).toBe(1));
	while (run.frames.length < 5) await run.step();
	easel.draw({ ...recipe, seed: 8 });
	expect(easel.shelf).toEqual([]);
	expect(run.status.kind).toBe('cancelled');

	const whole = easel.newest;
	whole.pause();
	await vi.waitFor(() => expect(whole.frames.length).toBe(1));
	while (whole.frames.length < 6) await whole.step();
	easel.draw({ ...recipe, seed: 9 });
	expect(easel.shelf).toEqual([whole]);
});

test('the shelf holds at most 200 frames, and always the newest run', async () => {
	const easel = new RunHistory(exactSource);
	for (const seed of [1, 2, 3]) await drawn(easel, { seed, steps: 90 });
	expect(easel.shelf.map((run) => run.recipe?.seed)).toEqual([2, 3]);
	await drawn(easel, { seed: 4, steps: 120 });
	expect(easel.shelf.map((run) => run.recipe?.seed)).toEqual([4]);
});

test('a stored run stands in where nothing has been drawn', async () => {
	const easel = new RunHistory(exactSource);
	easel.draw({ ...recipe, prompt: 'a dog' }, silent);
	easel.meanwhile(recipe, exactSource);
	await vi.waitFor(() => expect(easel.shown.frames.length).toBe(6));
	expect(easel.shown.recipe).toEqual(recipe);
	expect(easel.newest.recipe?.prompt).toBe('a dog');
});
