import { expect, test } from 'vitest';
import { noised } from '#lib/diffusion/forward.ts';
import { gaussian, startNoise } from '#lib/diffusion/random.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { cleanPaint } from '#lib/pipeline/clean-paint.ts';
import { generate } from '#lib/pipeline/generate.ts';
import type { SampleOptions } from '#lib/pipeline/sample.ts';
import { framesOf, paintedAt } from '#lib/recipe/beginning.ts';
import { paintText } from '#lib/recipe/paint-text.ts';
import { PAINTS } from '#lib/recipe/paints.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { SIDE } from '#lib/recipe/site-model.ts';
import { levelsOf } from '#lib/recipe/walk.ts';
import { collect } from './collect.ts';
import { exactModel, vocabulary } from './exact-model.ts';

const size = 3 * SIDE * SIDE;
const model = exactModel(size);
/** Red in the upper left corner. */
const layer = new Uint8Array(SIDE * SIDE).map((_, i) =>
	i % SIDE < 8 && Math.floor(i / SIDE) < 8 ? 2 : 0
);
const painting = { after: 3, paint: paintText(layer) };
const recipe: Recipe = { ...defaultRecipe, prompt: 'a red apple', steps: 8, sampler: 'ddpm' };
const make = (changes: Partial<Recipe>, options: SampleOptions = {}) =>
	collect(generate({ ...recipe, ...changes }, model, vocabulary, options));

/** Whether two arrays hold the same bits: toEqual takes long on so many numbers. */
const same = (a: Float32Array, b: Float32Array): boolean =>
	Buffer.from(a.buffer).equals(Buffer.from(b.buffer));
const sameFrames = (a: readonly Frame[], b: readonly Frame[]): boolean =>
	a.length === b.length &&
	a.every((frame, i) => frame.step === b[i]!.step && same(frame.next, b[i]!.next));

test.each(['ddpm', 'ddim', 'heun', 'lms', 'dpmSolver', 'unipc', 'lcm', 'flowHeun'] as const)(
	'%s: up to the paint it is the walk that it was; then the paint is in it, as noisy as it is',
	async (sampler) => {
		const [whole, painted] = [await make({ sampler }), await make({ sampler, painting })];
		expect(painted.map(({ step }) => step)).toEqual(whole.map(({ step }) => step));
		expect(sameFrames(painted.slice(0, 3), whole.slice(0, 3))).toBe(true);
		const [before, x] = [painted[2]!.next, painted[3]!.x];
		const level = levelsOf({ ...recipe, sampler })[3]!;
		const wet = noised(cleanPaint(painting).x0, startNoise(recipe.seed, size), level);
		expect(
			same(
				x,
				before.map((value, i) => (layer[Math.floor(i / 3)] ? wet[i]! : value))
			)
		).toBe(true);
		expect(same(x, before)).toBe(false);
		expect(sameFrames(painted, await make({ sampler, painting }))).toBe(true);
		expect(painted.every(({ z }, i) => same(z, whole[i]!.z))).toBe(true);
	}
);

test('painted just before the end, the colour stays', async () => {
	const last = (await make({ painting: { ...painting, after: 7 } })).at(-1)!;
	expect(last.x0[0]! - PAINTS.red[0]).toBeLessThan(0.5);
	// A walk that is shorter than its paint is late is painted before its last step.
	const late = await make({ painting: { ...painting, after: 99 } });
	expect(sameFrames(late, await make({ painting: { ...painting, after: 7 } }))).toBe(true);
});

test('a walk that begins with a picture, under a mask and in loops, is painted after its own steps', async () => {
	const picture = gaussian(4, 0, size).map(Math.tanh);
	const keep = picture.map((_, i) => Number(i < size / 2));
	const ingredients = { from: { picture, strength: 0.5 }, known: { picture, keep, loops: 2 } };
	const beginning = { start: 'training-cat', strength: 0.5, mask: '01', loops: 2 };
	const given = { ...recipe, beginning, painting: { ...painting, after: 2 } };
	const [whole, painted] = [
		await make({}, ingredients),
		await make({ painting: given.painting }, ingredients)
	];
	expect(painted).toHaveLength(framesOf(given));
	expect(paintedAt(given)).toBe(4);
	expect(sameFrames(painted.slice(0, 4), whole.slice(0, 4))).toBe(true);
	expect(same(painted[4]!.x, whole[4]!.x)).toBe(false);
	painted.forEach(({ from, z }, i) => {
		expect(from).toBe(whole[i]!.from);
		expect(same(z, whole[i]!.z)).toBe(true);
	});
	expect(painted.at(-1)!.next.every((value, i) => !keep[i] || value === picture[i])).toBe(true);
});
