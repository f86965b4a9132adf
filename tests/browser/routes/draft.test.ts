import { expect, test } from 'vitest';
import { noteSentence } from '#words/notes.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { Draft } from '../../../src/routes/playground/draft.svelte.ts';

test('what cannot be leaves the field as it is, and says so until it is given again', () => {
	const draft = new Draft();
	draft.set({ seed: '12' });
	draft.set({ seed: 'abc' });
	expect(draft.recipe.seed).toBe(12);
	expect(draft.notes.map(noteSentence)).toEqual(['The seed “abc” is not a number; 12 is used.']);
	draft.set({ steps: '5000' });
	expect(draft.notes.map(({ field }) => field)).toEqual(['seed', 'steps']);
	draft.set({ seed: '3' });
	expect(draft.notes.map(({ field }) => field)).toEqual(['steps']);
});

test('undo goes back recipe by recipe, past what changed nothing', () => {
	const draft = new Draft();
	expect(draft.undoable).toBe(false);
	draft.set({ prompt: 'a dog' });
	draft.set({ prompt: 'a dog' });
	draft.set({ sampler: 'lms', order: '2' });
	expect(draft.recipe.options).toEqual({ order: 2 });
	draft.undo();
	expect(draft.recipe).toEqual({ ...defaultRecipe, prompt: 'a dog' });
	draft.undo();
	expect(draft.recipe).toEqual(defaultRecipe);
	expect(draft.undoable).toBe(false);
	draft.undo();
	expect(draft.recipe).toEqual(defaultRecipe);
});

test('an address is where it all begins', () => {
	const draft = new Draft();
	draft.set({ prompt: 'a dog' });
	draft.open(new URLSearchParams('p=a+cat&seed=-1'));
	expect(draft.recipe).toEqual({ ...defaultRecipe, prompt: 'a cat', seed: 0 });
	expect(draft.notes).toHaveLength(1);
	expect(draft.undoable).toBe(false);
});

test('what is typed letter by letter is undone in one step, and what is typed after it in another', () => {
	const draft = new Draft();
	for (const prompt of ['a', 'a d', 'a dog']) draft.type({ prompt });
	draft.set({ prompt: 'a dog' });
	for (const guidance of ['3.5', '4']) draft.type({ guidance });
	draft.undo();
	expect(draft.recipe).toEqual({ ...defaultRecipe, prompt: 'a dog' });
	draft.undo();
	expect(draft.recipe).toEqual(defaultRecipe);
	expect(draft.undoable).toBe(false);
});
