import { sketches, sketchNames } from '#lib/components/sketches/sketches.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { fromByte, toByte } from '#lib/recording/packed.ts';
import type { Order } from '#lib/run/image-batch.svelte.ts';
import { filmOrders, NOISES } from '#lib/widgets/flicker/orders.ts';
import { mixOrder, seedOrders, usual } from '#lib/widgets/seed-grid/orders.ts';
import { LOOPS, repairNames, repairs, repaintOrder } from '#lib/widgets/repaint/orders.ts';
import { strengthOrders } from '#lib/widgets/sketch-to-picture/orders.ts';

/** Draws what is ordered. */
export type Drawing = (order: Order) => Promise<Float32Array>;

/** The seed of films. */
const FILM_SEED = 7;

/**
 * Sets of pictures that are made of more than a recipe, by the names of their files: everything that is ordered, in
 * order. `draw` draws one of those, for the next to begin with.
 */
export const EDITS: Record<string, (draw: Drawing) => AsyncGenerator<Order> | Order[]> = {
	/** Every sketch at every strength. */
	'sketch-to-picture': () =>
		sketchNames.flatMap((name) => {
			const { prompt, draw } = sketches[name];
			return strengthOrders(name, { ...defaultRecipe, prompt }, draw());
		}),
	/** Pictures, and what becomes of them where they are drawn anew, with more and more loops. */
	repaint: async function* (draw) {
		for (const name of repairNames) {
			const { before, mask, prompt } = repairs[name];
			const order = { name, recipe: before, options: {} };
			yield order;
			// As pages have it: in 8 bits.
			const picture = (await draw(order)).map((value) => fromByte(toByte(value)));
			for (const loops of LOOPS) {
				yield repaintOrder(name, picture, mask, { ...before, prompt }, loops);
			}
		}
	},
	/** One prompt from nine seeds, and from half-way between two, either way. */
	'nine-seeds': () => [
		...seedOrders,
		...(['slerp', 'lerp'] as const).map((path) => mixOrder(path, usual.ends, usual.share))
	],
	/** A moving sketch, drawn frame by frame. */
	flicker: () => NOISES.flatMap((noise) => filmOrders(noise, FILM_SEED))
};
