import { lerp, slerp } from '#lib/diffusion/interpolate.ts';
import { startNoise } from '#lib/diffusion/random.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { SIDE } from '#lib/recipe/site-model.ts';
import type { Order } from '#lib/run/image-batch.svelte.ts';

/** The first of the nine seeds. */
export const FIRST = 1;

/** Ways from one static to another. */
const paths = { slerp, lerp };
export type Path = keyof typeof paths;

/** The nine. */
export const seedOrders: readonly Order[] = Array.from({ length: 9 }, (_, i) => {
	const seed = FIRST + i;
	return { name: `seed ${seed}`, recipe: { ...defaultRecipe, seed }, options: {} };
});

/** The static that each of them begins with. */
export const nineStarts = seedOrders.map(({ recipe }) => startNoise(recipe.seed, SIDE * SIDE * 3));

/** What begins with static from between two of the nine, `share` of the way from the first to the second, 0 … 1. */
export function mixOrder(path: Path, [a = 0, b = 0]: readonly number[], share: number) {
	const start = paths[path](nineStarts[a]!, nineStarts[b]!, share);
	return {
		name: `${path} ${FIRST + a} to ${FIRST + b}, ${share}`,
		recipe: defaultRecipe,
		options: { start }
	} satisfies Order;
}

/** What the figure begins with: half the way from the first to the second. */
export const usual = { ends: [0, 1], share: 0.5 };
