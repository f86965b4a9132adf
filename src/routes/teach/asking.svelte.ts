import { engine } from '#lib/run/engine.svelte.ts';
import { ImageBatch, type Order } from '#lib/run/image-batch.svelte.ts';
import { latest } from '#lib/run/latest.ts';
import { usualStrength } from '#lib/teaching/lesson-plan.ts';
import type { WordInUse } from '#lib/teaching/taught-word.ts';
import { rowsOf, type Asked } from './rows.ts';

/** Pictures of a taught model beside those of the untaught one, from the same static. */
export class Asking {
	own = $state('');
	strength = $state(usualStrength);
	readonly before = new ImageBatch(engine);
	readonly after = new ImageBatch(engine);
	#rows = $state.raw<readonly Asked[]>([]);
	readonly #begin = latest();

	/** What is asked for, one after the other. */
	get rows(): readonly Asked[] {
		return this.#rows;
	}

	/** By how much a picture changed, as a share of the way from black to white; undefined while one of the two is not done. */
	changeOf({ key }: Asked): number | undefined {
		const [before, after] = [this.before.of(key)?.picture, this.after.of(key)?.picture];
		if (!before || !after) return undefined;
		return (
			before.reduce((sum, value, i) => sum + Math.abs(value - after[i]!), 0) / before.length / 2
		);
	}

	/** Draws every row with one word or two, and those that were not drawn yet without. */
	async draw(words: readonly WordInUse[]): Promise<void> {
		this.stop();
		const isNewest = this.#begin();
		this.#rows = rowsOf(
			words.map(({ taught }) => taught.word),
			this.own.trim()
		);
		await this.after.order(this.#orders({ taught: words }));
		if (!isNewest() || this.#rows.every(({ key }) => this.before.of(key))) return;
		await this.before.order(this.#orders({}));
	}

	/** Leaves what is being drawn. */
	stop(): void {
		this.#begin();
		this.before.stop();
		this.after.stop();
	}

	#orders(options: Order['options']): Order[] {
		return this.#rows.map(({ key, recipe }) => ({ name: key, recipe, options }));
	}
}
