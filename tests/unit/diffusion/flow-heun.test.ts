import { expect, test } from 'vitest';
import { alphaBarOfFlow } from '#lib/diffusion/noise-level.ts';
import { flowHeun } from '#lib/diffusion/samplers/flow-heun.ts';
import { expectWithin } from './close.ts';
import { oneBell } from './data.ts';
import { walk } from './walk.ts';

// Heun's method on y' = û(y, t) written out in NumPy, data N(0, 0.5²), from y = 1.5 at t = 1.
test('every step arrives where Heun on the straight line does', async () => {
	const times = [1, 0.7, 0.4, 0.1, 0];
	const frames = await walk(flowHeun(), oneBell, times.map(alphaBarOfFlow), {
		start: Float32Array.of(1.5)
	});
	const arrived = frames.map(
		({ next }, i) => next[0]! * Math.hypot(1 - times[i + 1]!, times[i + 1]!)
	);
	expectWithin(arrived, [1.082926829, 0.781820345, 0.7128361969, 0.7547677379], 1e-6);
	expect(frames.map(({ calls }) => calls.length)).toEqual([2, 2, 2, 1]);
});
