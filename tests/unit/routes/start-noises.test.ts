import { expect, test } from 'vitest';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { StartNoises } from '../../../src/routes/compare/start-noises.ts';

test('static is made once for a seed, until many others have been looked at', () => {
	const noises = new StartNoises(12);
	const of = (seed: number) => noises.of({ ...defaultRecipe, seed });
	const first = of(0);
	for (let seed = 1; seed < 64; seed++) of(seed);
	// Looked at last, and so the one that stays.
	expect(of(0)).toBe(first);
	const second = of(1);
	for (let seed = 64; seed < 127; seed++) of(seed);
	expect(of(1)).toBe(second);
	expect(of(0)).not.toBe(first);
	expect(of(0)).toEqual(first);
});
