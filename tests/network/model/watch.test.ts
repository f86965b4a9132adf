import { dispose, sum, type Tensor } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import vocabulary from '#site-model/vocabulary.json';
import { gaussian } from '#lib/diffusion/random.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { loadModel, type LoadedModel } from '#lib/model/load-model.ts';
import { generate } from '#lib/pipeline/generate.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { mapOf } from '#lib/widgets/attention-map/attention-shares.ts';
import { modelFiles } from '../../../scripts/lib/model-files.ts';
import { expectWithin } from '../../unit/diffusion/close.ts';
import { collect } from '../../unit/pipeline/collect.ts';

const files = modelFiles();
const [SIGN, EMPTY] = files.stored.tokens as [number[], number[]];
/** The start token and “a red apple on a wooden table”. */
const TOKENS = 8;

/** The mean column of a map, each weighted with what it holds. */
function middleOf(map: Float32Array, side: number): number {
	const total = map.reduce((sum, share) => sum + share, 0);
	return map.reduce((sum, share, i) => sum + share * (i % side), 0) / total;
}

describe('a model that is watched', () => {
	let loaded: LoadedModel;
	beforeAll(async () => {
		loaded = await loadModel(files, { backends: ['wasm'] });
	});
	afterAll(() => loaded.dispose());

	const make = (watch: boolean | 'blocks', guidance: number) =>
		collect(
			generate({ ...defaultRecipe, steps: 2, guidance }, loaded.model, vocabulary, { watch })
		);
	const numbers = ({ calls, ...frame }: Frame) => ({
		...frame,
		eps: calls.map(({ prediction }) => prediction.eps),
		parts: calls.map(({ prediction }) => prediction.parts)
	});

	it.each([1, 3])('draws the same picture, bit for bit, with guidance %s', async (guidance) => {
		const [seen, unseen] = [await make(true, guidance), await make(false, guidance)];
		expect(seen.map(numbers)).toEqual(unseen.map(numbers));
		expect(unseen[0]!.calls[0]!.prediction).not.toHaveProperty('attention');
	});

	it('tells of every block with attention, in order, what each pixel gives to each word', async () => {
		const [frame] = await make(true, 3);
		const { attention, features } = frame!.calls[0]!.prediction;
		expect(attention!.map(({ block, side }) => `${block} ${side}`)).toEqual([
			...['down.4 8', 'down.5 8', 'mid 8', 'up.0 8', 'up.1 8', 'up.3 16']
		]);
		for (const { side, tokens, shares } of attention!) {
			expect(tokens).toBe(TOKENS);
			expect(shares.length).toBe(side * side * TOKENS);
			expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
		}
		expect(features!.length).toBe(files.config.widths.at(-1));
	});

	it('tells on wish what every block says, and where its spots look', async () => {
		const [plain, told] = [await make(true, 3), await make('blocks', 3)];
		expect(told.map(numbers)).toEqual(plain.map(numbers));
		const { blocks, attention } = told[0]!.calls[0]!.prediction;
		expect(plain[0]!.calls[0]!.prediction).not.toHaveProperty('blocks');
		expect(blocks!.map(({ block, side }) => `${block} ${side}`)).toEqual([
			...['down.0 32', 'down.1 32', 'down.2 16', 'down.3 16', 'down.4 8', 'down.5 8', 'mid 8'],
			...['up.0 8', 'up.1 8', 'up.2 16', 'up.3 16', 'up.4 32', 'up.5 32']
		]);
		for (const { block, side, channels, looks } of blocks!) {
			expect(channels.map((values) => values.length)).toEqual(Array(4).fill(side ** 2));
			const words = attention!.find((map) => map.block === block)?.shares;
			expect(looks?.length).toBe(words && side ** 4);
			if (!looks || !words) continue;
			// What a spot gives to spots and what it gives to words is all there is.
			const given = looks.slice(0, side ** 2).reduce((sum, share) => sum + share, 0);
			const heard = words.slice(0, TOKENS).reduce((sum, share) => sum + share, 0);
			expect(given + heard).toBeCloseTo(1, 5);
		}
	});

	it('looks at each letter of a sign from where it is to stand', async () => {
		const recipe = { ...defaultRecipe, prompt: 'a sign that says "LOVE"', steps: 6 };
		const frames = await collect(generate(recipe, loaded.model, vocabulary, { watch: true }));
		const { attention } = frames[2]!.calls[0]!.prediction;
		const map = attention!.find(({ block }) => block === 'up.1')!;
		const columns = [5, 6, 7, 8].map((letter) => middleOf(mapOf(map, [letter]), map.side));
		for (const [i, column] of columns.slice(1).entries()) {
			expect(column - columns[i]!).toBeGreaterThan(1);
		}
	});

	it('has pixels and words share out what is exactly 1, and tells the words’ part of it', async () => {
		const x = gaussian(7, 0, loaded.model.size);
		const prompt = loaded.network.prepare([SIGN, EMPTY]);
		const totals: Promise<Float32Array>[] = [];
		const words: Promise<Float32Array>[] = [];
		const observe = (name: string, value: Tensor) => {
			if (name !== 'up.3.attention') return;
			totals.push(sum(value, -1).data<'float32'>());
			// One head: the first matrix is the prompt's. 256 pixels come before the words.
			words.push(value.data<'float32'>());
		};
		await loaded.network.answer(x, 0.9, prompt, { observe });
		const { seen } = await loaded.network.watched(x, 0.9, prompt, { tokens: TOKENS });
		dispose(prompt);
		const [total, rows] = [await totals[0]!, await words[0]!];
		expectWithin(total, total.map(() => 1), 1e-5); // prettier-ignore
		const told = seen.attention.at(-1)!.shares;
		const length = rows.length / 2 / 256;
		const expected = told.map(
			(_, i) => rows[Math.floor(i / TOKENS) * length + 256 + (i % TOKENS)]!
		);
		expectWithin(told, expected, 1e-7);
	});

	it('holds no more than one that is not', async () => {
		const before = loaded.memory();
		await make(true, 3);
		expect(loaded.memory()).toEqual(before);
	});
});
