import { paintedBetween, paintedOver } from '#lib/diffusion/paint-over.ts';
import { besideNoise } from '#lib/diffusion/random.ts';
import { repaint, type KnownRegion } from '#lib/diffusion/repaint.ts';
import { startedFrom, type StartPicture } from '#lib/diffusion/start-from.ts';
import type { Sampler } from '#lib/diffusion/sampler.ts';
import { stepsBefore } from '#lib/recipe/painting.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import { walkOf, type RecipeWalk } from '#lib/recipe/walk.ts';
import { cleanPaint } from './clean-paint.ts';

/** What a picture is made from beside its recipe. */
export interface Ingredients {
	/** Another x(T) than the noise of the recipe's seed. */
	start?: Float32Array | undefined;
	/** A picture to begin with: under as much of that noise as its strength says, and with fewer steps to walk. */
	from?: StartPicture | undefined;
	/** What is to stay of a picture. */
	known?: KnownRegion | undefined;
}

/** What `recipe` means for x of `size` numbers that is not made from static alone. Throws where a picture has another size. */
export function editedWalk(
	recipe: Recipe,
	size: number,
	{ start, from, known }: Ingredients
): RecipeWalk {
	for (const given of [start, from?.picture, known?.picture, known?.keep]) {
		if (given && given.length !== size) {
			throw new Error(`a start of ${given.length} numbers does not fit a picture of ${size}`);
		}
	}
	const walk = walkOf(recipe, size);
	const x = start ?? walk.x;
	const begun = from ? startedFrom(from, walk.levels, x) : { x, levels: walk.levels, skipped: 0 };
	const draw = besideNoise(recipe.seed, size);
	/** The sampler from a frame on, which has dice of its own. */
	const samplerFrom = (frame: number): Sampler =>
		known ? repaint(walk.sampler, known, (at) => draw(at + 2 * frame)) : walk.sampler;
	return {
		x: begun.x,
		levels: begun.levels,
		sampler: painted(samplerFrom, recipe, {
			steps: begun.levels.length - 1,
			loops: known?.loops ?? 1,
			eps: x
		}),
		// The dice of a step are its own, whatever was skipped before it.
		noise: (step) => walk.noise(step + begun.skipped)
	};
}

/** With the paint of a recipe, where it has some: under the static that its walk begins with. */
function painted(
	samplerFrom: (frame: number) => Sampler,
	{ painting }: Recipe,
	{ steps, loops, eps }: { steps: number; loops: number; eps: Float32Array }
): Sampler {
	if (!painting) return samplerFrom(0);
	const after = stepsBefore(painting, steps);
	const paint = cleanPaint(painting);
	return paintedBetween(samplerFrom, { after, frames: after * loops }, (x, alphaBar) =>
		paintedOver(x, paint, eps, alphaBar)
	);
}
