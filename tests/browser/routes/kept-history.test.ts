import { expect, test, vi } from 'vitest';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { SIDE } from '#lib/recipe/site-model.ts';
import { allKept } from '#lib/run/device-store.ts';
import { KeptHistory } from '../../../src/routes/playground/kept-history.svelte.ts';

const grey = (value: number) => new Float32Array(3 * SIDE * SIDE).fill(value);
const seeds = ({ all }: KeptHistory) => all.map(({ recipe }) => recipe.seed);
const draw = (kept: KeptHistory, seed: number) =>
	kept.add({ ...defaultRecipe, seed }, grey(seed / 255));

test('what was drawn survives a visit, newest first and each recipe once; deletion can be taken back', async () => {
	const kept = new KeptHistory();
	for (const seed of [1, 2, 3, 1]) draw(kept, seed);
	expect(seeds(kept)).toEqual([1, 3, 2]);
	kept.favour(kept.of({ ...defaultRecipe, seed: 2 })!);
	kept.delete(kept.of({ ...defaultRecipe, seed: 3 })!);
	expect(seeds(kept)).toEqual([1, 2]);
	await vi.waitFor(async () => expect(await allKept('drawn')).toHaveLength(2));

	const next = new KeptHistory();
	draw(next, 4);
	await next.load();
	expect(seeds(next)).toEqual([4, 1, 2]);
	expect(next.all.map(({ favourite }) => favourite)).toEqual([false, false, true]);
	expect(next.all[1]!.picture[0]).toBeCloseTo(1 / 255, 2);

	kept.undoDelete();
	expect(seeds(kept)).toEqual([1, 3, 2]);
	await vi.waitFor(async () => expect(await allKept('drawn')).toHaveLength(4));
});
