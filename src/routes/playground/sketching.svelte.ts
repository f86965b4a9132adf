import { begunAddressOf } from '#lib/recipe/begun-recipe.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import type { FrameSource, Provenance } from '#lib/run/frame-source.ts';
import { latest } from '#lib/run/latest.ts';
import { sketchOf } from './sketch-of.ts';

/** A picture that stands in for one that is not drawn yet. */
export interface Sketch {
	/** What it is a sketch of. */
	of: Recipe;
	picture: Float32Array;
	provenance: Provenance;
	/** Milliseconds from the change to the picture, where it was drawn for it. */
	ms?: number;
}

interface Wish {
	recipe: Recipe;
	since: number;
}

/**
 * Sketches a recipe while it is being written. One is in the making at a time; of those that are asked for meanwhile only
 * the newest is made, so what is shown follows as fast as the device can draw, and never goes back.
 */
export class Sketching {
	#sketch = $state.raw<Sketch>();
	#waiting: Wish | undefined;
	#making: Promise<void> | undefined;
	/** Whether the student is here: it has drawn something. */
	#isWarm = false;
	readonly #begin = latest();
	readonly #source: FrameSource;

	constructor(source: FrameSource) {
		this.#source = source;
	}

	/** The newest one that is there. */
	get sketch(): Sketch | undefined {
		return this.#sketch;
	}

	follow(recipe: Recipe): void {
		this.#waiting = { recipe, since: performance.now() };
		this.#making ??= this.#make().finally(() => (this.#making = undefined));
	}

	/** Draws a sketch that nobody sees, unless one has been drawn or is being: the student comes with it. */
	async warm(recipe: Recipe): Promise<void> {
		if (!this.#isWarm && !this.#making) await this.#drawn(sketchOf(recipe));
	}

	/** Settled when what was asked for is there; at once while the student is still on its way. */
	async caughtUp(): Promise<void> {
		if (this.#isWarm) await this.#making;
	}

	/** Shows one that is there already. */
	show(sketch: Sketch): void {
		this.#sketch = sketch;
	}

	/** Sketches no more; what is there stays. */
	stop(): void {
		this.#begin();
		this.#waiting = undefined;
	}

	/** The same, and takes away what is there. */
	drop(): void {
		this.stop();
		this.#sketch = undefined;
	}

	async #make(): Promise<void> {
		for (let wish = this.#next(); wish; wish = this.#next()) {
			const isNewest = this.#begin();
			const picture = await this.#drawn(sketchOf(wish.recipe));
			if (!picture || !isNewest()) continue;
			const ms = performance.now() - wish.since;
			const provenance = this.#source.provenance();
			this.#sketch = { of: wish.recipe, picture, provenance, ms };
		}
	}

	#next(): Wish | undefined {
		const wish = this.#waiting;
		this.#waiting = undefined;
		return wish;
	}

	/** Undefined where something else was asked of the network meanwhile, or it cannot be had: the walk will say why. */
	async #drawn(recipe: Recipe): Promise<Float32Array | undefined> {
		try {
			for await (const { next } of this.#source.frames(recipe)) {
				this.#isWarm = true;
				return next;
			}
		} catch {
			return undefined;
		}
		return undefined;
	}
}

/** Whether two recipes have one sketch. */
export const sameSketch = (a: Recipe, b: Recipe): boolean =>
	begunAddressOf(sketchOf(a)) === begunAddressOf(sketchOf(b));
