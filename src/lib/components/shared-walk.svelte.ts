import { recordedRuns } from '#lib/run/recorded-runs.ts';
import { Run } from '#lib/run/run.svelte.ts';
import { onMount } from 'svelte';

/** The recorded walk that the parts of a step are exhibited with: of one page, all look at the same step. */
class SharedWalk {
	readonly recipe = recordedRuns.ddpm.recipe;
	readonly run = new Run(recordedRuns.ddpm.source);
	/** The pixel looked at. */
	pick = $state({ x: 31, y: 40 });
	#lookers = 0;

	start = (): void => void this.run.start(this.recipe);

	/** Called in a component: the first that looks starts it, the last to go ends it. */
	look(): this {
		onMount(() => {
			if (this.#lookers++ === 0) this.start();
			return () => {
				if (--this.#lookers === 0) this.run.cancel();
			};
		});
		return this;
	}
}

export const sharedWalk = new SharedWalk();
