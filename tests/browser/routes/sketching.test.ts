import { expect, test, vi } from 'vitest';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import type { FrameSource } from '#lib/run/frame-source.ts';
import { Sketching } from '../../../src/routes/playground/sketching.svelte.ts';
import { exactSource } from '../run/exact-source.ts';

/** Draws when it is told to, and remembers what it was asked for. */
function told() {
	const asked: Recipe[] = [];
	const answers: ((fail?: boolean) => void)[] = [];
	const source: FrameSource = {
		...exactSource,
		async *frames(recipe): AsyncGenerator<Frame> {
			asked.push(recipe);
			await new Promise<void>((resolve, reject) =>
				answers.push((fail) => (fail ? reject(new Error('superseded')) : resolve()))
			);
			yield { next: Float32Array.of(asked.length) } as Frame;
		}
	};
	return { source, asked, answer: (fail?: boolean) => answers.shift()?.(fail) };
}

const saying = (prompt: string): Recipe => ({ ...defaultRecipe, prompt });
const prompts = (recipes: readonly Recipe[]) => recipes.map(({ prompt }) => prompt);

test('of what is asked for while one is in the making, only the newest is made', async () => {
	const { source, asked, answer } = told();
	const sketching = new Sketching(source);
	for (const prompt of ['a', 'a d', 'a do', 'a dog']) sketching.follow(saying(prompt));
	await vi.waitFor(() => expect(asked).toHaveLength(1));
	answer();
	await vi.waitFor(() => expect(sketching.sketch?.of.prompt).toBe('a'));
	await vi.waitFor(() => expect(prompts(asked)).toEqual(['a', 'a dog']));
	// The one before stays until the next is there.
	expect(sketching.sketch?.of.prompt).toBe('a');
	answer();
	await vi.waitFor(() => expect(sketching.sketch?.of.prompt).toBe('a dog'));
	expect(sketching.sketch?.picture).toEqual(Float32Array.of(2));
});

test('what comes after it was stopped is dropped', async () => {
	const { source, asked, answer } = told();
	const sketching = new Sketching(source);
	sketching.follow(saying('a dog'));
	await vi.waitFor(() => expect(asked).toHaveLength(1));
	sketching.drop();
	answer();
	sketching.follow(saying('a cat'));
	await vi.waitFor(() => expect(asked).toHaveLength(2));
	expect(sketching.sketch).toBeUndefined();
	answer();
	await vi.waitFor(() => expect(sketching.sketch?.of.prompt).toBe('a cat'));
});

test('one that cannot be made leaves the one before, and the next is made all the same', async () => {
	const { source, asked, answer } = told();
	const sketching = new Sketching(source);
	for (const [i, fails] of [false, true, false].entries()) {
		sketching.follow(saying(`${i}`));
		await vi.waitFor(() => expect(asked).toHaveLength(i + 1));
		answer(fails);
		await vi.waitFor(() => expect(sketching.sketch?.of.prompt).toBe(fails ? '0' : `${i}`));
		await sketching.caughtUp();
	}
});
