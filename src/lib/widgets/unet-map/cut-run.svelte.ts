import type { Recipe } from '#lib/recipe/recipe.ts';
import { engine } from '#lib/run/engine.svelte.ts';
import type { FrameSource } from '#lib/run/frame-source.ts';
import { Run, type RunStatus } from '#lib/run/run.svelte.ts';
import { cutSource } from './cut-source.ts';

/** The picture without a part, made here: a run of its own for every cut, so that none shows another's picture. */
export class CutRun {
	readonly #source: () => FrameSource | undefined;
	#run = $state.raw(new Run(engine));

	/** `source` draws; without one, the engine. */
	constructor(source: () => FrameSource | undefined) {
		this.#source = source;
	}

	/** The picture, or the noisy one on its way. */
	get picture(): Float32Array | undefined {
		return this.#run.frames.at(-1)?.next;
	}

	get status(): RunStatus {
		return this.#run.status;
	}

	/** Makes the picture of a recipe, in `total` frames, without what `cut` names, in the place of any other. */
	start(recipe: Recipe, total: number, cut: string): void {
		this.cancel();
		this.#run = new Run(engine);
		void this.#run.start(recipe, { source: cutSource(cut, this.#source()), total });
	}

	/** To be called when the figure goes away, too. */
	cancel(): void {
		this.#run.cancel();
	}
}
