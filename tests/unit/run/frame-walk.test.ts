import { describe, expect, it, vi } from 'vitest';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { FrameWalk, type WalkEnd } from '#lib/run/frame-walk.ts';

const frame = (step: number) => ({ step }) as Frame;

/** What is heard of a walk: its steps, those told together side by side, and its end. */
function heardOf(frames: AsyncGenerator<Frame>, steps: number) {
	const turns: number[][] = [];
	const ends: WalkEnd[] = [];
	let open: number[] | undefined;
	const walk = new FrameWalk(frames, steps, {
		frame: ({ step }) => {
			if (!open) {
				turns.push((open = []));
				queueMicrotask(() => (open = undefined));
			}
			open.push(step);
		},
		end: (end) => ends.push(end)
	});
	return { walk, turns, ends };
}

async function* atOnce(steps: number): AsyncGenerator<Frame> {
	for (let step = 0; step < steps; step++) yield frame(step);
}

describe('frames of a walk', () => {
	it('are told together where they come faster than a page is drawn, the first at once', async () => {
		const { walk, turns, ends } = heardOf(atOnce(100), 100);
		await walk.pull(() => true);
		expect(turns[0]).toEqual([0]);
		expect(turns.flat()).toEqual(Array.from({ length: 100 }, (_, step) => step));
		expect(turns.length).toBeLessThan(50);
		expect(ends).toEqual([{ kind: 'done' }]);
	});

	it('do not wait for one that takes long', async () => {
		let go: () => void = () => undefined;
		const slow = new Promise<void>((resolve) => (go = resolve));
		const { walk, turns } = heardOf(
			(async function* () {
				yield* atOnce(3);
				await slow;
				yield frame(3);
			})(),
			4
		);
		const pulled = walk.pull(() => true);
		await vi.waitFor(() => expect(turns.flat()).toEqual([0, 1, 2]));
		go();
		await pulled;
		expect(turns.flat()).toEqual([0, 1, 2, 3]);
	});

	it('are told one by one, and no more than wanted, to who goes step by step', async () => {
		const { walk, turns } = heardOf(atOnce(100), 100);
		await walk.pullUntil(() => turns.length === 3);
		expect(turns).toEqual([[0], [1], [2]]);
	});

	it('are told before a walk is left by who pauses it', async () => {
		let playing = true;
		const { walk, turns, ends } = heardOf(
			(async function* () {
				yield* atOnce(2);
				playing = false;
				yield frame(2);
				throw new Error('asked for one too many');
			})(),
			4
		);
		await walk.pull(() => playing);
		expect(turns.flat()).toEqual([0, 1, 2]);
		expect(ends).toEqual([]);
	});

	it('are told before the fault that ends it', async () => {
		const { walk, turns, ends } = heardOf(
			(async function* () {
				yield* atOnce(3);
				throw new Error('torn');
			})(),
			4
		);
		await walk.pull(() => true);
		expect(turns.flat()).toEqual([0, 1, 2]);
		expect(ends.map(({ kind }) => kind)).toEqual(['failed']);
	});
});
