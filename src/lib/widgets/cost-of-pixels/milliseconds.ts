import { median } from 'd3';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';

/** Pixels a side that are timed on the reader's machine. */
export const TIMED = [32, 64, 128] as const;

/** Without guidance a step is one evaluation. The first also prepares what the others use again. */
const recipe: Recipe = { ...defaultRecipe, guidance: 1, steps: 12 };

/** Milliseconds of one evaluation: the median of all but the first, on `walk`, which has nothing else to do. */
export async function millisecondsOf(
	walk: (recipe: Recipe) => AsyncIterable<Frame>,
	now: () => number = () => performance.now()
): Promise<number> {
	const taken: number[] = [];
	let before: number | undefined;
	const steps = walk(recipe)[Symbol.asyncIterator]();
	while (!(await steps.next()).done) {
		const at = now();
		if (before !== undefined) taken.push(at - before);
		before = at;
	}
	return median(taken)!;
}
