import { expect, test, vi } from 'vitest';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { Run } from '#lib/run/run.svelte.ts';
import type { FrameSource } from '#lib/run/frame-source.ts';
import { exactSource, recipe } from './exact-source.ts';

const lost = { code: 'unforeseen', message: 'The device was lost.' };

const finished = (run: Run) => vi.waitFor(() => expect(run.status).toEqual({ kind: 'done' }));

async function finishedRun(): Promise<Run> {
	const run = new Run(exactSource);
	void run.start(recipe);
	await finished(run);
	return run;
}

test('a run that has not begun has nothing to show and nothing to play', async () => {
	const run = new Run(exactSource);
	run.play();
	await run.step();
	expect(run).toMatchObject({ status: { kind: 'idle' }, frames: [], at: 0, playing: false });
	expect(run.frame).toBeUndefined();
});

test('a run shows its last frame when it is done, and says where the frames come from', async () => {
	const run = await finishedRun();
	expect(run.frames.length).toBe(6);
	expect(run).toMatchObject({ at: 5, playing: false, provenance: { kind: 'exact' }, recipe });
	expect(run.frame).toBe(run.frames[5]);
	expect(run.msPerStep).toBeGreaterThanOrEqual(0);
});

test('pausing asks for no further step, a step is one, playing goes on to the end', async () => {
	const run = new Run(exactSource);
	void run.start(recipe);
	run.pause();
	await vi.waitFor(() => expect(run.status).toEqual({ kind: 'running', step: 1, of: 6 }));
	await run.step();
	await run.step();
	expect(run.status).toEqual({ kind: 'running', step: 3, of: 6 });
	expect(run).toMatchObject({ at: 2, playing: false });
	await run.step(-1);
	expect(run).toMatchObject({ at: 1, frames: { length: 3 } });
	run.play();
	await finished(run);
	expect(run).toMatchObject({ at: 5, frames: { length: 6 } });
});

test('cancelling keeps what is there, and the step being computed is dropped', async () => {
	const run = new Run(exactSource);
	void run.start(recipe);
	run.pause();
	await vi.waitFor(() => expect(run.frames.length).toBe(1));
	const step = run.step();
	run.cancel();
	await step;
	expect(run).toMatchObject({ status: { kind: 'cancelled' }, frames: { length: 1 } });
	run.play();
	expect(run.playing).toBe(false);
});

test('starting again shows the former picture until there is a new one', async () => {
	const run = await finishedRun();
	const former = run.frames;
	void run.start({ ...recipe, seed: 8 });
	expect(run.frames).toBe(former);
	await finished(run);
	expect(run.frames[0]!.x).not.toEqual(former[0]!.x);
	expect(run.frames.length).toBe(6);
});

test('setting the cursor ends following, and stays within the frames', async () => {
	const run = await finishedRun();
	run.at = 99;
	expect(run.at).toBe(5);
	run.at = -3;
	expect(run.at).toBe(0);
	void run.start({ ...recipe, seed: 8 });
	run.at = 0;
	await finished(run);
	expect(run.at).toBe(0);
});

test('reset goes back to the static and forgets nothing', async () => {
	const run = await finishedRun();
	run.reset();
	expect(run).toMatchObject({ at: 0, frames: { length: 6 }, status: { kind: 'done' } });
});

test('a finished run plays from the start, and stops at the end', async () => {
	const run = await finishedRun();
	run.play();
	expect(run).toMatchObject({ at: 0, playing: true });
	await vi.waitFor(() => expect(run.playing).toBe(false), 3000);
	expect(run.at).toBe(5);
});

test('of 1000 steps all are computed and 112 kept, the first and last among them', async () => {
	const run = new Run(exactSource);
	void run.start({ ...recipe, steps: 1000 });
	await vi.waitFor(() => expect(run.status).toEqual({ kind: 'done' }), 10_000);
	expect(run.frames.length).toBe(112);
	expect(run.frames[0]!.step).toBe(0);
	expect(run.frames.at(-1)).toMatchObject({ step: 999, to: 1 });
});

test('a source that fails is a sentence; the frames so far stay, and another start works', async () => {
	const run = new Run(exactSource);
	const failing: FrameSource = {
		...exactSource,
		async *frames(recipe): AsyncGenerator<Frame> {
			for await (const frame of exactSource.frames(recipe)) {
				if (frame.step === 2) throw new Error('The device was lost.');
				yield frame;
			}
		}
	};
	void run.start(recipe, { source: failing });
	await vi.waitFor(() => expect(run.status).toEqual({ kind: 'failed', problem: lost }));
	expect(run.frames.length).toBe(2);
	void run.start(recipe, { source: exactSource });
	await finished(run);
});

test('a run takes over another one at the same place', async () => {
	const [shown, live] = [await finishedRun(), new Run(exactSource)];
	shown.at = 3;
	void live.start({ ...recipe, seed: 8 });
	await finished(live);
	shown.adopt(live);
	expect(shown.frames).toBe(live.frames);
	expect(shown).toMatchObject({ at: 3, recipe: { seed: 8 } });
});

test('waiting for the model counts its bytes', () => {
	const waiting: FrameSource = {
		...exactSource,
		// eslint-disable-next-line require-yield
		async *frames(): AsyncGenerator<Frame> {
			await new Promise(() => undefined);
		},
		loading: () => ({ loaded: 3, total: 7 })
	};
	const run = new Run(waiting);
	void run.start(recipe);
	expect(run.status).toEqual({ kind: 'loading', loaded: 3, total: 7 });
	run.cancel();
	expect(run.status).toEqual({ kind: 'cancelled' });
});

test('who starts a run hears how it ends: done, left for another, failed', async () => {
	const run = new Run(exactSource);
	const [left, whole] = [run.start(recipe), run.start({ ...recipe, seed: 8 })];
	expect(await left).toBe('cancelled');
	expect(await whole).toBe('done');
	const broken: FrameSource = {
		...exactSource,
		// eslint-disable-next-line require-yield
		async *frames(): AsyncGenerator<Frame> {
			throw new Error('The device was lost.');
		}
	};
	expect(await run.start(recipe, { source: broken })).toBe('failed');
	expect(run.status).toEqual({ kind: 'failed', problem: lost });
});

test('a run is done with its last frame: nobody asks for another, and its source is let go', async () => {
	let [asked, freed] = [0, false];
	const counted: FrameSource = {
		...exactSource,
		async *frames(recipe): AsyncGenerator<Frame> {
			try {
				for await (const frame of exactSource.frames(recipe)) {
					asked++;
					yield frame;
				}
				await new Promise(() => undefined);
			} finally {
				freed = true;
			}
		}
	};
	const run = new Run(counted);
	expect(await run.start(recipe)).toBe('done');
	expect(asked).toBe(6);
	await vi.waitFor(() => expect(freed).toBe(true));
});

test('a paused run is not over until it is played to its end', async () => {
	const run = new Run(exactSource);
	const end = run.start(recipe);
	run.pause();
	await vi.waitFor(() => expect(run.frames.length).toBe(1));
	expect(await Promise.race([end, Promise.resolve('waiting')])).toBe('waiting');
	while (run.frames.length < 6) await run.step();
	expect(await end).toBe('done');
});

test('a run stands at the step that was named, from when it is computed', async () => {
	const run = new Run(exactSource);
	expect(await run.start(recipe, { stand: 2 })).toBe('done');
	expect(run).toMatchObject({ at: 2, following: false, frames: { length: 6 } });
	await run.start({ ...recipe, steps: 1000 }, { stand: 500 });
	expect(run.frame!.step).toBe(504);
});
