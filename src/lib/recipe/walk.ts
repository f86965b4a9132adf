import { slerp } from '#lib/diffusion/interpolate.ts';
import { startNoise, stepNoise } from '#lib/diffusion/random.ts';
import type { Noise, Sampler } from '#lib/diffusion/sampler.ts';
import { makeSampler } from '#lib/diffusion/samplers/all.ts';
import { optionValues, type OptionValues } from '#lib/diffusion/samplers/options.ts';
import type { Schedule } from '#lib/diffusion/schedule.ts';
import { SAMPLERS, SCHEDULES, SPACINGS, type Choice } from './choices.ts';
import { pick } from './recipe-options.ts';
import type { Recipe } from './recipe.ts';

/** All of a recipe but the network: where the walk starts, its levels, and how it steps. */
export interface RecipeWalk {
	/** ᾱ before each step, noisiest first, then 1: recipe.steps + 1 of them, or fewer where it begins with a picture. */
	levels: readonly number[];
	sampler: Sampler;
	/** x(T), the static it begins with. */
	x: Float32Array;
	noise: Noise;
}

/** What `recipe` means for x of `size` numbers. Throws where it names nothing known; see parseRecipe. */
export const walkOf = (recipe: Recipe, size: number): RecipeWalk => ({
	levels: levelsOf(recipe),
	sampler: samplerOf(recipe),
	x: staticOf(recipe, size),
	noise: stepNoise(recipe.seed, size)
});

/** x(T): that of its seed, or on the arc to that of another. */
export function staticOf({ seed, otherSeed }: Recipe, size: number): Float32Array {
	const own = startNoise(seed, size);
	return otherSeed ? slerp(own, startNoise(otherSeed.toward, size), otherSeed.way) : own;
}

/** ᾱ before each step, then 1. Throws where spacing, schedule and number of steps do not fit together. */
export const levelsOf = (recipe: Recipe): number[] =>
	made(SPACINGS[recipe.spacing], recipe.options)(scheduleOf(recipe), recipe.steps);

/** ᾱ_t of the recipe's schedule. */
export const scheduleOf = (recipe: Recipe): Schedule =>
	made(SCHEDULES[recipe.schedule], recipe.options);

const samplerOf = ({ sampler, options }: Recipe): Sampler =>
	makeSampler(sampler, pick(options, SAMPLERS[sampler].options));

const made = <Made>({ options, make }: Choice<Made>, given: OptionValues): Made =>
	make(optionValues(options, pick(given, options)));
