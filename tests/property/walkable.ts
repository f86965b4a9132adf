import { expect } from 'vitest';
import { stepsBetween } from '#lib/diffusion/sampler.ts';
import type { Note } from '#lib/recipe/note.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import { levelsOf } from '#lib/recipe/walk.ts';
import { noteSentence } from '#words/notes.ts';

/** It can be walked: as many steps as it says, between levels that every sampler takes. */
export function expectWalkable(recipe: Recipe, notes: readonly Note[]) {
	const levels = levelsOf(recipe);
	expect(levels).toHaveLength(recipe.steps + 1);
	expect(stepsBetween(levels)).toHaveLength(recipe.steps);
	for (const note of notes) expect(noteSentence(note)).toMatch(/\S.*[.!]$/su);
}
