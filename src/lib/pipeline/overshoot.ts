import { mixtureDenoiser } from '#lib/diffusion/points.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import { sample } from './sample.ts';

/** ½N(−0.6, 0.1²) + ½N(0.6, 0.1²): a world so simple that its denoiser is known. */
const twoBells = mixtureDenoiser(
	[-0.6, 0.6].map((mean) => ({ mean: Float32Array.of(mean), std: 0.1, weight: 0.5 }))
);

/** Numbers that are walked; few are enough, where one goes wrong many do. */
const NUMBERS = 64;

/** Twice as far as data reaches. */
const TOO_FAR = 2;

/** With more steps than this no sampler of ours overshoots, on any schedule and spacing. */
const FEW = 100;

/**
 * Whether a walk as the recipe's, in a world where the right end is known, ends far outside −1 … 1: its steps
 * are then too long for its sampler, whatever the network says.
 */
export async function overshoots(recipe: Recipe): Promise<boolean> {
	if (recipe.steps > FEW) return false;
	let end: Float32Array = new Float32Array();
	for await (const { next } of sample(recipe, twoBells, NUMBERS)) end = next;
	return end.some((value) => !(Math.abs(value) <= TOO_FAR));
}
