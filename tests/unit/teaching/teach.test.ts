import { describe, expect, it } from 'vitest';
import { PAINTED_PLACES } from '#lib/teaching/placed-drawings.ts';
import { NEIGHBOURS, PRIOR_PROMPTS } from '#lib/teaching/prior.ts';
import { usualPlan } from '#lib/teaching/lesson-plan.ts';
import { teachWord, type TeachingMeans, type TeachingStep } from '#lib/teaching/teach.ts';
import { exactTeacher } from './exact-teacher.ts';

const side = 4;
const drawing = { side, pixels: new Uint8Array(4 * side * side).fill(200) };
const vocabulary = ['<pad>', '<start>', 'a', 'the', ...NEIGHBOURS];

const means = (asked: string[] = []): TeachingMeans => ({
	teacher: exactTeacher(3 * side * side),
	vocabulary,
	draw: async (prompt) => {
		asked.push(prompt);
		return new Float32Array(3 * side * side);
	}
});
const teaching = (steps = 40) => ({
	word: 'blorp',
	drawings: [drawing],
	plan: { ...usualPlan, steps, rate: 0.05 }
});

describe('teaching a word', () => {
	it('begins with nothing learned, draws what the model is held to once, and takes so many steps', async () => {
		const asked: string[] = [];
		const steps: number[] = [];
		for await (const { step } of teachWord(teaching(5), means(asked))) steps.push(step);
		expect(steps).toEqual([0, 1, 2, 3, 4, 5]);
		expect(asked).toEqual([...PRIOR_PROMPTS, ...PAINTED_PLACES, ...PAINTED_PLACES]);
	});

	it('says with its first update which places were painted, and paints none where the ground is kept', async () => {
		const said: (number | undefined)[] = [];
		for await (const { placed } of teachWord(teaching(2), means())) said.push(placed?.length);
		expect(said).toEqual([undefined, 2 * PAINTED_PLACES.length, undefined]);
		const asked: string[] = [];
		const kept = { ...teaching(1), plan: { ...usualPlan, steps: 1, ground: 'kept' as const } };
		for await (const { step } of teachWord(kept, means(asked))) expect(step).toBeLessThan(2);
		expect(asked).toEqual(PRIOR_PROMPTS);
	});

	it('gets better', async () => {
		const losses: number[] = [];
		for await (const { step, loss } of teachWord(teaching(), means()))
			if (step > 0) losses.push(loss);
		expect(losses.at(-1)!).toBeLessThan(losses[0]! / 2);
	});

	it('says the same to everyone with the same seed', async () => {
		const last = async () => {
			let found: Float32Array = new Float32Array();
			for await (const { taught } of teachWord(teaching(3), means()))
				found = taught.embedding.slice();
			return found;
		};
		expect(await last()).toEqual(await last());
	});

	it('goes on from where an earlier one was lost, from what that had learned', async () => {
		const whole: TeachingStep[] = [];
		for await (const step of teachWord(teaching(6), means())) whole.push(structuredClone(step));
		const from = whole[4]!;
		const rest: TeachingStep[] = [];
		for await (const step of teachWord({ ...teaching(6), from }, means()))
			rest.push(structuredClone(step));
		expect(rest.map(({ step }) => step)).toEqual([4, 5, 6]);
		expect(rest[0]!.taught).toEqual(from.taught);
		// The error was as large for whoever came that far the first time.
		expect(rest[1]!.loss).toBe(whole[5]!.loss);
	});

	it('is left between two examples', async () => {
		const left = new AbortController();
		const steps = teachWord(teaching(), { ...means(), left: left.signal });
		await steps.next();
		await steps.next();
		left.abort(new Error('left'));
		await expect(steps.next()).rejects.toThrow('left');
	});
});
