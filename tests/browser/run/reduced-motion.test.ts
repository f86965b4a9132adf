import { afterEach, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { Run } from '#lib/run/run.svelte.ts';
import type { FrameSource } from '#lib/run/frame-source.ts';
import { exactSource, recipe } from './exact-source.ts';

const prefer = (value: 'reduce' | 'no-preference') =>
	cdp().send('Emulation.setEmulatedMedia', {
		features: [{ name: 'prefers-reduced-motion', value }]
	});

afterEach(() => prefer('no-preference'));

const slowSource: FrameSource = {
	...exactSource,
	async *frames(recipe) {
		for await (const frame of exactSource.frames(recipe)) {
			yield frame;
			await new Promise((resolve) => setTimeout(resolve, 20));
		}
	}
};

/** Milliseconds that playing three frames takes. */
async function playingTime(): Promise<number> {
	const run = new Run(exactSource);
	void run.start({ ...recipe, steps: 3 });
	await vi.waitFor(() => expect(run.status.kind).toBe('done'));
	const started = performance.now();
	run.play();
	await vi.waitFor(() => expect(run.playing).toBe(false), { timeout: 5000, interval: 10 });
	return performance.now() - started;
}

test('with reduced motion a film is slower, picture after picture, not faster', async () => {
	const usual = await playingTime();
	await prefer('reduce');
	const reduced = await playingTime();
	expect(usual).toBeGreaterThan(230);
	expect(usual).toBeLessThan(900);
	expect(reduced).toBeGreaterThan(1790);
});

test('with reduced motion the cursor does not race along with what is computed', async () => {
	await prefer('reduce');
	const run = new Run(slowSource);
	void run.start({ ...recipe, steps: 12 });
	await vi.waitFor(() => expect(run.frames.length).toBeGreaterThan(5), { interval: 5 });
	expect(run.at).toBe(0);
	await vi.waitFor(() => expect(run.status.kind).toBe('done'), { interval: 5 });
	expect(run.at).toBe(11);
});
