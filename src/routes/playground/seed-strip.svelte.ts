import { beginning } from '#lib/components/pictures/start-pictures.ts';
import { begunAddressOf } from '#lib/recipe/begun-recipe.ts';
import { gridFromQuery, gridToQuery } from '#lib/recipe/grid-url.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import { engine } from '#lib/run/engine.svelte.ts';
import { givingWay } from '#lib/run/giving-way.ts';
import { ImageBatch } from '#lib/run/image-batch.svelte.ts';
import type { Problem } from '#lib/run/problem.ts';
import { sketchOf } from './sketch-of.ts';

/** Where on the way the strip has a picture. */
export const WAYS: readonly number[] = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];

/** The recipe of a sketch at some place on the way. */
function sketchAt(recipe: Recipe, way: number): Recipe {
	const { otherSeed, ...rest } = recipe;
	return sketchOf(otherSeed ? { ...rest, otherSeed: { ...otherSeed, way } } : rest);
}

/** The way from one seed to another as a strip of sketches by the student. */
export class SeedStrip {
	readonly #batch = new ImageBatch(givingWay(beginning(engine), engine, () => true));

	/** What there is of a place on the way. */
	of(recipe: Recipe, way: number): Float32Array | undefined {
		return this.#batch.of(begunAddressOf(sketchAt(recipe, way)))?.picture;
	}

	/** Whether it draws, or waits until it may. */
	get isDrawing(): boolean {
		return this.#batch.progress !== undefined;
	}

	get problem(): Problem | undefined {
		return this.#batch.fault;
	}

	/** Sketches the way of a recipe, whenever nothing else is drawn. */
	draw(recipe: Recipe): Promise<void> {
		return this.#batch.order(
			WAYS.map((way) => {
				const sketch = sketchAt(recipe, way);
				return { name: begunAddressOf(sketch), recipe: sketch, options: {} };
			})
		);
	}

	stop(): void {
		this.#batch.stop();
	}
}

/** The query of /compare with the whole walks of the way, side by side. */
export function gridOfWay(recipe: Recipe): string {
	const params = new URLSearchParams(begunAddressOf(recipe));
	params.set('schedule', recipe.schedule);
	params.set('across', `way*${WAYS.filter((_, i) => i % 2 === 0).join('*')}`);
	params.set('down', `seed*${recipe.seed}`);
	return gridToQuery(gridFromQuery(params).grid);
}
