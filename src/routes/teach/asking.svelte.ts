import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { engine } from '#lib/run/engine.svelte.ts';
import { ImageBatch, type Order } from '#lib/run/image-batch.svelte.ts';
import { usualStrength } from '#lib/teaching/lesson-plan.ts';
import type { TaughtWord } from '#lib/teaching/taught-word.ts';
import { promptsFor } from './sentences.ts';

/** Steps a picture takes here: enough to see what was learned. */
const STEPS = 10;
/** Every row has its own static. */
const FIRST_SEED = 11;

/** Pictures of a taught model beside those of the untaught one, from the same static. */
export class Asking {
	own = $state('');
	strength = $state(usualStrength);
	readonly before = new ImageBatch(engine);
	readonly after = new ImageBatch(engine);
	#asked = $state.raw<readonly string[]>([]);

	/** What stands in the rows. */
	get prompts(): readonly string[] {
		return this.#asked;
	}

	recipeOf(prompt: string): Recipe {
		const seed = FIRST_SEED + Math.max(0, this.#asked.indexOf(prompt));
		return { ...defaultRecipe, prompt, seed, steps: STEPS };
	}

	/** Draws every row with the word, and those that were not drawn yet without. */
	async draw(taught: TaughtWord): Promise<void> {
		const own = this.own.trim();
		this.#asked = [...(own ? [own] : []), ...promptsFor(taught.word)];
		const words = [{ taught, strength: this.strength }];
		await this.after.order(this.#orders({ taught: words }));
		if (this.#asked.every((prompt) => this.before.of(prompt))) return;
		await this.before.order(this.#orders({}));
	}

	/** Leaves what is being drawn. */
	stop(): void {
		this.before.stop();
		this.after.stop();
	}

	#orders(options: Order['options']): Order[] {
		return this.#asked.map((prompt) => ({ name: prompt, recipe: this.recipeOf(prompt), options }));
	}
}
