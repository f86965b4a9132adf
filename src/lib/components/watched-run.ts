import { onMount } from 'svelte';
import { engine } from '#lib/run/engine.svelte.ts';
import { recordedWatched } from '#lib/run/recorded-watched.ts';
import { Run } from '#lib/run/run.svelte.ts';

/** The recorded run into which one can look, from when the component is there until it goes; others by its recipe are live. */
export function watchedRun() {
	const { recipe, source } = recordedWatched;
	const run = new Run(engine);
	const start = () => void run.start(recipe, { source });
	onMount(() => {
		start();
		return () => run.cancel();
	});
	return { run, recipe, start };
}
