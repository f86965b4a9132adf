import { generate } from '#lib/pipeline/generate.ts';
import { millisecondsOf, TIMED } from '#lib/widgets/cost-of-pixels/milliseconds.ts';
import type { NodeModel } from '../node-model.ts';

/** What one evaluation takes here at each size, in milliseconds. */
export async function recordMilliseconds({ atSide, vocabulary, backend }: NodeModel) {
	const milliseconds: Record<string, number> = {};
	for (const side of TIMED) {
		const taken = await millisecondsOf((recipe) => generate(recipe, atSide(side), vocabulary));
		milliseconds[side] = Number(taken.toPrecision(3));
	}
	return { milliseconds, made: `${backend} in Node, ${new Date().toISOString().slice(0, 10)}` };
}
