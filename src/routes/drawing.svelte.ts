import stored from '#models/scenes-64/recorded/examples.json';
import type { PictureSet, StoredPictureSet } from '#lib/recording/picture-set.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { engine } from '#lib/run/engine.svelte.ts';
import { finishing } from '#lib/components/finishing/finishing.svelte.ts';
import { Run } from '#lib/run/run.svelte.ts';

const examples = stored satisfies StoredPictureSet as PictureSet;

/** The pictures that were drawn earlier: their recipes, in the order of art/examples.png. */
export const earlier: readonly Recipe[] = examples.drawn.map(({ changes }) => ({
	...examples.recipe,
	...changes
}));

/** Model, backend and day of those. */
export const madeEarlier = examples.made;

/** The picture that a reader asks for on the home page. */
export class Drawing {
	readonly run = new Run(engine);
	prompt = $state(earlier[0]!.prompt);
	/** Which of the earlier pictures is shown, until there is a frame drawn here. */
	which = $state<number | undefined>(0);

	/** Takes an earlier picture, and draws it again here. */
	take(which: number): void {
		this.which = which;
		this.prompt = earlier[which]!.prompt;
		void this.#make(earlier[which]!);
	}

	/** Draws what is typed. */
	draw = (): void => {
		const known = earlier.findIndex(({ prompt }) => prompt === this.prompt.trim());
		if (known >= 0) return this.take(known);
		this.which = undefined;
		void this.#make({ ...defaultRecipe, prompt: this.prompt.trim() });
	};

	/** Whether what is shown comes from the run that was asked for last. */
	get isLive(): boolean {
		const { status } = this.run;
		return this.run.provenance?.kind === 'live' && status.kind !== 'loading';
	}

	async #make(recipe: Recipe): Promise<void> {
		if ((await this.run.start(recipe)) === 'done') finishing.follow(this.run);
	}
}
