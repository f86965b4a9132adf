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

async function drawn(history: RunHistory, changes: Partial<typeof recipe> = {}) {
	expect(await history.draw({ ...recipe, ...changes })).toBe('done');
	return history.newest;
}

test('what was shown stays until the new run has something to show', async () => {
	const history = new RunHistory(exactSource);
	const first = await drawn(history);
	void history.draw({ ...recipe, seed: 8 }, { source: silent });
	expect(history.drawing).toBe(true);
	expect(history.shown).toBe(first);
	expect(history.newest).not.toBe(first);
	history.cancel();
	expect(history.drawing).toBe(false);
	expect(history.newest).toBe(first);
});

test('finished runs are kept, once each, and are found by their recipe', async () => {
	const history = new RunHistory(exactSource);
	const first = await drawn(history);
	const second = await drawn(history, { seed: 8 });
	expect(history.finished).toEqual([first, second]);
	expect(history.find({ ...recipe, seed: 8 })).toBe(second);
	expect(history.find({ ...recipe, seed: 9 })).toBeUndefined();
	history.show(first);
	expect(history.shown).toBe(first);
});

test('a run whose last frame is there is kept, though it was stepped through and another came right after', async () => {
	const history = new RunHistory(exactSource);
	void history.draw(recipe);
	const run = history.newest;
	run.pause();
	await vi.waitFor(() => expect(run.frames.length).toBe(1));
	while (run.frames.length < 5) await run.step();
	void history.draw({ ...recipe, seed: 8 });
	expect(history.finished).toEqual([]);
	expect(run.status.kind).toBe('cancelled');

	const whole = history.newest;
	whole.pause();
	await vi.waitFor(() => expect(whole.frames.length).toBe(1));
	while (whole.frames.length < 6) await whole.step();
	void history.draw({ ...recipe, seed: 9 });
	expect(history.finished).toEqual([whole]);
});

test('it keeps at most 200 frames, and always the newest run', async () => {
	const history = new RunHistory(exactSource);
	for (const seed of [1, 2, 3]) await drawn(history, { seed, steps: 90 });
	expect(history.finished.map((run) => run.recipe?.seed)).toEqual([2, 3]);
	await drawn(history, { seed: 4, steps: 120 });
	expect(history.finished.map((run) => run.recipe?.seed)).toEqual([4]);
});

test('a stored run stands in where nothing has been drawn', async () => {
	const history = new RunHistory(exactSource);
	void history.draw({ ...recipe, prompt: 'a dog' }, { source: silent });
	history.meanwhile(recipe, exactSource);
	await vi.waitFor(() => expect(history.shown.frames.length).toBe(6));
	expect(history.shown.recipe).toEqual(recipe);
	expect(history.newest.recipe?.prompt).toBe('a dog');
});

test('of a long walk all frames are there once more, of which only some are kept', async () => {
	const history = new RunHistory(exactSource);
	const { frames } = await drawn(history, { steps: 250 });
	expect(frames.length).toBeLessThan(130);
	const steps: number[] = [];
	for await (const frame of history.again({ ...recipe, steps: 250 })) {
		steps.push(frame.step);
		const kept = frames.find(({ step }) => step === frame.step);
		if (kept) expect(frame.next).toEqual(kept.next);
	}
	expect(steps).toEqual(Array.from({ length: 250 }, (_, step) => step));
});
