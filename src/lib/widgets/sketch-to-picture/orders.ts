import type { Recipe } from '#lib/recipe/recipe.ts';
import type { Order } from '#lib/run/image-batch.svelte.ts';

/** How far back a picture may go: shares of the walk that are walked anew. */
export const REDRAWN = Array.from({ length: 10 }, (_, i) => (i + 1) / 10);

/** What a picture goes by that began with `source`. */
export const nameOfStrength = (source: string, strength: number): string =>
	`${source} ${strength.toFixed(1)}`;

/** Every strength, beginning with a picture called `source`. */
export const strengthOrders = (source: string, recipe: Recipe, picture: Float32Array): Order[] =>
	REDRAWN.map((strength) => ({
		name: nameOfStrength(source, strength),
		recipe,
		options: { from: { picture, strength } }
	}));
