import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import vocabulary from '#site-model/vocabulary.json';
import { usualPlan } from '#lib/teaching/lesson-plan.ts';
import { teachableSizes } from '#lib/teaching/teachable.ts';
import { teachWord } from '#lib/teaching/teach.ts';
import { loadModel, type LoadedModel } from '#lib/model/load-model.ts';
import { learnedNumbersOf, withNumbers } from '#lib/teaching/taught-word.ts';
import { modelFiles } from '../../../scripts/lib/model-files.ts';
import { begun, example, norm, slopeDifferences } from '../../model/taught.ts';

describe('a network that is taught', () => {
	let loaded: LoadedModel;
	beforeAll(async () => {
		loaded = await loadModel(modelFiles(), { backends: ['wasm'] });
	});
	afterAll(() => loaded.dispose());

	it('is as wrong as in PyTorch, and everything that it learns goes the same way', async () => {
		expect(await slopeDifferences(loaded.teacher)).toEqual([]);
	});

	it('is added to where the file of its weights says that a word may be', async () => {
		const { taught } = await begun(loaded.teacher);
		const added = Object.entries(taught.additions).map(
			([name, { inputs, outputs }]) => [name, [inputs, outputs]] as const
		);
		const sizes = teachableSizes(await modelFiles().weights(() => undefined));
		expect(Object.fromEntries(added)).toEqual(sizes);
	});

	it('gets better along its slope by as much as the slope says', async () => {
		const { taught } = await begun(loaded.teacher);
		const { gradients } = await loaded.teacher.slope(taught, [example(loaded.teacher)]);
		const squared = gradients.reduce((sum, gradient) => sum + norm(gradient) ** 2, 0);
		const lossAt = async (way: number) => {
			const moved = learnedNumbersOf(taught).map((values, i) =>
				values.map((value, k) => value - (way / squared) * gradients[i]![k]!)
			);
			return (await loaded.teacher.slope(withNumbers(taught, moved), [example(loaded.teacher)]))
				.loss;
		};
		// Far enough for float32, near enough for a straight line.
		const step = 0.004;
		const difference = (await lossAt(-step)) - (await lossAt(step));
		expect(difference / (2 * step)).toBeCloseTo(1, 1);
	});

	it('takes the mean over examples, holds nothing afterwards, and leaves when it is told to', async () => {
		const { taught } = await begun(loaded.teacher);
		const before = loaded.memory();
		const one = await loaded.teacher.slope(taught, [example(loaded.teacher)]);
		const two = await loaded.teacher.slope(taught, [
			example(loaded.teacher),
			example(loaded.teacher)
		]);
		expect(two.loss).toBeCloseTo(one.loss, 5);
		expect(norm(two.gradients[5]!)).toBeCloseTo(norm(one.gradients[5]!), 4);
		const left = new AbortController();
		const leaving = loaded.teacher.slope(
			taught,
			[example(loaded.teacher), example(loaded.teacher)],
			left.signal
		);
		left.abort(new Error('left'));
		await expect(leaving).rejects.toThrow('left');
		expect(loaded.memory()).toEqual(before);
	});

	it('holds no more after five words than after one', async () => {
		const draw = async () => new Float32Array(loaded.teacher.size);
		const drawings = [{ side: 8, pixels: new Uint8Array(4 * 64).fill(90) }];
		const plan = { ...usualPlan, steps: 1, rank: 1 };
		const held = [];
		for (let i = 0; i < 5; i++) {
			const means = { teacher: loaded.teacher, vocabulary, draw };
			for await (const { taught } of teachWord({ word: 'blorp', drawings, plan }, means)) {
				loaded.taught([{ taught, strength: 1 }]).dispose();
			}
			held.push(loaded.memory());
		}
		expect(new Set(held.map((one) => JSON.stringify(one))).size).toBe(1);
	});
});
