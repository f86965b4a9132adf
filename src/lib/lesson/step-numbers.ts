import { posteriorWeights, smallStd } from '#lib/diffusion/posterior.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { levelsOf } from '#lib/recipe/walk.ts';
import { written } from './format.ts';

/** The numbers of one step, written out for prose. */
export interface Numbers {
	/** Counted from 1. */
	step: number;
	steps: number;
	/** √ᾱ and √(1−ᾱ), before the step and after it. */
	signal: string;
	noise: string;
	nextSignal: string;
	nextNoise: string;
	/** μ = leanOnGuess·x̂₀ + leanOnX·x, as DDPM moves. */
	leanOnGuess: string;
	leanOnX: string;
	/** √β̃, the standard deviation of DDPM's fresh noise, and its square. */
	sigma: string;
	variance: string;
}

/** The numbers of the step that a run's figures show; they are known before the run is. */
export function numbersAt({
	recipe = defaultRecipe,
	frame
}: {
	recipe?: Recipe;
	frame?: { step: number };
}): Numbers {
	const levels = levelsOf(recipe);
	const step = Math.min(frame?.step ?? 0, recipe.steps - 1);
	const [from, to] = [levels[step]!, levels[step + 1]!];
	const weights = posteriorWeights(from, to);
	const sigma = smallStd(from, to);
	return {
		step: step + 1,
		steps: recipe.steps,
		signal: written(Math.sqrt(from)),
		noise: written(Math.sqrt(1 - from)),
		nextSignal: written(Math.sqrt(to)),
		nextNoise: written(Math.sqrt(1 - to)),
		leanOnGuess: written(weights.x0),
		leanOnX: written(weights.x),
		sigma: written(sigma),
		variance: written(sigma ** 2)
	};
}
