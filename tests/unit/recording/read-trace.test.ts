import { expect, test } from 'vitest';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { SIDE } from '#lib/recipe/site-model.ts';
import { traceIn } from '#lib/recording/read-trace.ts';
import { traced } from '#lib/recording/trace.ts';

const array = (value: number) => new Float32Array(3 * SIDE * SIDE).fill(value);
const frame = {
	step: 0,
	from: 0.25,
	to: 1,
	sigma: 0.5,
	x: array(0.1),
	eps: array(0.2),
	x0: array(0.3),
	mu: array(0.4),
	z: array(0.6),
	next: array(0.7),
	calls: [
		{ x: array(0.1), alphaBar: 0.25, prediction: { eps: array(0.2), clipped: 3 } },
		{ x: array(0.8), alphaBar: 0.5, prediction: { eps: array(0.9) } }
	]
};
const text = (frames: unknown) =>
	JSON.stringify({
		format: 'from-static trace 1',
		recipe: { ...defaultRecipe, steps: 1 },
		backend: 'wasm',
		frames
	});

test('a trace comes out of its file as it went in, number by number', () => {
	const trace = traceIn(text([traced(frame)]));
	expect(trace).toEqual({
		recipe: { ...defaultRecipe, steps: 1 },
		notes: [],
		backend: 'wasm',
		frames: [frame]
	});
});

test('what is no trace, or not all of one, is none', () => {
	for (const none of [
		'',
		'{}',
		'[]',
		text([]),
		text([{}]),
		text([traced({ ...frame, x: new Float32Array(3) })])
	]) {
		expect(traceIn(none)).toBeUndefined();
	}
});
