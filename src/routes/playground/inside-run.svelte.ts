import { tick } from 'svelte';
import { beginning } from '#lib/components/pictures/start-pictures.ts';
import { framesOf } from '#lib/recipe/beginning.ts';
import { besidesInQuery } from '#lib/recipe/begun-recipe.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import { engine } from '#lib/run/engine.svelte.ts';
import { storedRunOf } from '#lib/run/recorded-first.svelte.ts';
import { recordedBlocksRun } from '#lib/run/recorded-blocks-run.ts';
import { Run } from '#lib/run/run.svelte.ts';
import { sameRecipe } from './draft.svelte.ts';
import { givingWay } from '#lib/run/giving-way.ts';

/** The walk that the page shows, once more, with every block of its network watched: the page's own isn't, for that takes time. */
export class InsideRun {
	/** Draws it, with the picture that it begins with, and without a part: when nothing that the reader asked for is drawn. */
	readonly source = givingWay(beginning(engine), engine, async (recipe) => {
		// The end of a drawing reaches the page a moment after the network rests.
		await tick();
		return recipe === this.run.recipe;
	});
	readonly run = new Run(this.source);

	/** Watches the walk of a recipe, unless it has or does. Stored, where the site has it with its blocks. */
	show(recipe: Recipe): void {
		const { recipe: watched, status } = this.run;
		const isThere = ['loading', 'running', 'done'].includes(status.kind);
		if (watched && isThere && sameRecipe(watched, recipe)) return;
		this.retry(recipe);
	}

	/** The same, whatever there is of it. */
	retry(recipe: Recipe): void {
		const stored =
			besidesInQuery(recipe).length > 0
				? undefined
				: storedRunOf(recipe, { blocks: recordedBlocksRun });
		void this.run.start(recipe, {
			source: stored?.source ?? this.source,
			watch: 'blocks',
			total: framesOf(recipe)
		});
	}
}
