import { expect } from 'vitest';
import type { Note } from '#lib/recipe/note.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import { levelsOf } from '#lib/recipe/walk.ts';
import { noteSentence } from '#words/notes.ts';

/** It can be walked: as many steps as it says, ᾱ never falling, no number that is none. */
export function expectWalkable(recipe: Recipe, notes: readonly Note[]) {
	const levels = levelsOf(recipe);
	expect(levels).toHaveLength(recipe.steps + 1);
	levels.forEach((level, i) => {
		if (!(level >= (levels[i - 1] ?? 0) && level <= 1)) throw new Error(`ᾱ is ${level} at ${i}`);
	});
	for (const note of notes) expect(noteSentence(note)).toMatch(/\S.*[.!]$/su);
}
