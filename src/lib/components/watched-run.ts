import { onDestroy, untrack } from 'svelte';
import type { Recipe } from '#lib/recipe/recipe.ts';
import { engine } from '#lib/run/engine.svelte.ts';
import { recordedWatched } from '#lib/run/recorded-watched.ts';
import { Run } from '#lib/run/run.svelte.ts';

/** A run into which one can look, until the component goes: `show` shows the recorded one, or computes what differs from it. */
export function watchedRun() {
	const { recipe, source } = recordedWatched;
	const run = new Run(engine);
	const show = (changes: Partial<Recipe>) => {
		const changed = Object.entries(changes).some(
			([field, value]) => recipe[field as keyof Recipe] !== value
		);
		// Called where settings change, and by nothing that the run itself changes.
		untrack(() => {
			if (changed) void run.start({ ...recipe, ...changes }, { source: engine, watch: true });
			else void run.start(recipe, { source });
		});
	};
	onDestroy(() => run.cancel());
	return { run, show };
}
