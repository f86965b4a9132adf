import { posteriorWeights, smallStd } from '#lib/diffusion/posterior.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { levelsOf } from '#lib/recipe/walk.ts';
import { format } from './format.ts';

/** The numbers of one step, written out for prose. */
export interface StepNumbers {
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
}): StepNumbers {
	const levels = levelsOf(recipe);
	const step = Math.min(frame?.step ?? 0, recipe.steps - 1);
	const [from, to] = [levels[step]!, levels[step + 1]!];
	const weights = posteriorWeights(from, to);
	const sigma = smallStd(from, to);
	return {
		step: step + 1,
		steps: recipe.steps,
		signal: format(Math.sqrt(from)),
		noise: format(Math.sqrt(1 - from)),
		nextSignal: format(Math.sqrt(to)),
		nextNoise: format(Math.sqrt(1 - to)),
		leanOnGuess: format(weights.x0),
		leanOnX: format(weights.x),
		sigma: format(sigma),
		variance: format(sigma ** 2)
	};
}
