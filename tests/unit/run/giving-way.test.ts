import { expect, test } from 'vitest';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import type { FrameSource } from '#lib/run/frame-source.ts';
import { ComputeError } from '#lib/worker/compute-error.ts';
import { givingWay } from '#lib/run/giving-way.ts';

/** A network of one walk at a time, as the engine is: the newest wins. */
function oneAtATime() {
	let newest = 0;
	let walks = 0;
	const waiting: (() => void)[] = [];
	const started: number[] = [];
	const source: FrameSource = {
		async *frames({ seed, steps }) {
			const mine = ++newest;
			started.push(seed);
			walks++;
			try {
				for (let step = 0; step < steps; step++) {
					await Promise.resolve();
					if (mine !== newest) throw new ComputeError({ code: 'superseded', work: 'picture' });
					yield { step } as Frame;
				}
			} finally {
				walks--;
				if (walks === 0) for (const resume of waiting.splice(0)) resume();
			}
		},
		provenance: () => ({ kind: 'live', backend: 'wasm' })
	};
	const live = {
		get busy() {
			return walks > 0;
		},
		idle: () => new Promise<void>((resolve) => waiting.push(resolve))
	};
	return { source, live, started };
}

const recipe = (seed: number) => ({ ...defaultRecipe, seed, steps: 4 });
const stepsOf = async (frames: AsyncIterable<Frame>) => {
	const steps: number[] = [];
	for await (const { step } of frames) steps.push(step);
	return steps;
};

test('what gives way waits for what is drawn, and leaves it the network', async () => {
	const { source, live, started } = oneAtATime();
	const drawing = stepsOf(source.frames(recipe(1)));
	const aside = stepsOf(givingWay(source, live, () => true).frames(recipe(2)));
	expect(await drawing).toEqual([0, 1, 2, 3]);
	expect(await aside).toEqual([0, 1, 2, 3]);
	expect(started).toEqual([1, 2]);
});

test('when something else is asked for meanwhile, it goes on after that where it was', async () => {
	const { source, live, started } = oneAtATime();
	const aside = givingWay(source, live, () => true).frames(recipe(2));
	expect([(await aside.next()).value.step, (await aside.next()).value.step]).toEqual([0, 1]);
	const drawing = stepsOf(source.frames(recipe(1)));
	expect(await Promise.all([drawing, stepsOf(aside)])).toEqual([
		[0, 1, 2, 3],
		[2, 3]
	]);
	expect(started).toEqual([2, 1, 2]);
});

test('what nobody wants any more when its turn comes is not drawn', async () => {
	const { source, live, started } = oneAtATime();
	const drawing = stepsOf(source.frames(recipe(1)));
	const aside = stepsOf(givingWay(source, live, ({ seed }) => seed !== 2).frames(recipe(2)));
	expect(await drawing).toHaveLength(4);
	expect(await aside).toEqual([]);
	expect(started).toEqual([1]);
});
