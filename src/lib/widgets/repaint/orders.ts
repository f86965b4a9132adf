import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import type { Order } from '#lib/run/image-batch.svelte.ts';
import { maskWhere } from '#lib/components/picture-source/mask.ts';
import { keepOf } from '#lib/pipeline/ingredients-of.ts';
import type { Mask } from '#lib/recipe/mask-text.ts';

/** A picture, the part of it to be drawn anew, and the words for that. */
export interface Repair {
	/** What the picture was made by. */
	before: Recipe;
	mask: Mask;
	prompt: string;
}

const within = (cx: number, cy: number, rx: number, ry: number) =>
	maskWhere((x, y) => ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 < 1);

/** What the figure offers. */
export const repairs = {
	apple: {
		before: defaultRecipe,
		mask: within(31, 33, 26, 26),
		prompt: 'a green apple on a wooden table'
	},
	dog: {
		before: { ...defaultRecipe, prompt: 'a dog on the beach', seed: 3 },
		mask: within(33, 38, 28, 26),
		prompt: 'a penguin on the beach'
	},
	house: {
		before: { ...defaultRecipe, prompt: 'a red house in the snow', seed: 5 },
		mask: maskWhere((x) => x > 32),
		prompt: 'a blue house in the snow'
	}
} satisfies Record<string, Repair>;

export type RepairName = keyof typeof repairs;

export const repairNames = Object.keys(repairs) as RepairName[];

/** How often every step is walked. */
export const LOOPS = [1, 2, 5] as const;

export const nameOfLoops = (picture: string, loops: number): string => `${picture} ${loops}`;

/** A picture called `name` drawn anew where the mask is, with `loops`. */
export const repaintOrder = (
	name: string,
	picture: Float32Array,
	mask: Mask,
	recipe: Recipe,
	loops: number
): Order => ({
	name: nameOfLoops(name, loops),
	recipe,
	options: { known: { picture, keep: keepOf(mask), loops } }
});
