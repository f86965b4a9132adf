import { squaredDistance } from '#lib/diffusion/vector.ts';
import { generate } from '#lib/pipeline/generate.ts';
import { entryOf } from '#lib/recipe/comparison.ts';
import { defaultGrid, laidGrid } from '#lib/recipe/grid.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import { drawnBy, packedSet, type Drawn } from '#lib/recording/picture-set.ts';
import type { NodeModel } from '../node-model.ts';

/**
 * The pictures that /compare opens with, the last of them the yardstick; each with its distance to that, from all its digits.
 * `long` is how far the yardstick is from 1000 evaluations of DDIM.
 */
export async function recordCompare({ model, vocabulary }: NodeModel) {
	const { entries, reference } = laidGrid(defaultGrid);
	const draw = async (recipe: Recipe): Promise<Drawn> => {
		const frames = [];
		for await (const frame of generate(recipe, model, vocabulary)) frames.push(frame);
		return { ...drawnBy(recipe, frames), features: undefined };
	};
	const yardstick = await draw(reference!.recipe);
	const distance = ({ picture }: Drawn): number =>
		Number(Math.sqrt(squaredDistance(picture, yardstick.picture) / picture.length).toPrecision(4));
	const long = await draw(entryOf(defaultGrid, { sampler: 'ddim', options: {} }, 1000).recipe);
	const drawn: Drawn[] = [];
	for (const { recipe } of entries) drawn.push(await draw(recipe));
	drawn.push(yardstick);
	return {
		head: {
			recipe: defaultGrid.recipe,
			drawn: drawn.map(({ recipe: { sampler, steps, spacing }, clipped }) => ({
				changes: { sampler, steps, spacing },
				clipped: Number(clipped.toFixed(4))
			})),
			distances: drawn.map(distance),
			long: distance(long),
			size: model.size,
			features: 0
		},
		bytes: packedSet(drawn)
	};
}
