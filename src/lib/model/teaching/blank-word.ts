import { rngOf } from '#lib/diffusion/rng.ts';
import type { Addition } from '#lib/teaching/taught-word.ts';
import { isTeachable } from '#lib/teaching/teachable.ts';
import type { BlankWord } from '#lib/teaching/teacher.ts';
import type { Config } from '../config.ts';
import type { Weights } from '../weights.ts';
import { TABLE } from './taught-weights.ts';

interface Blank {
	word: string;
	rank: number;
	seed: number;
	like: readonly number[];
}

/** Additions begin with b = 0, so with nothing; a is chance. */
export async function blankWord(
	w: Weights,
	config: Config,
	{ word, rank, seed, like }: Blank
): Promise<BlankWord> {
	const scales = [1];
	const additions: Record<string, Addition> = {};
	for (const [stream, name] of w.names.filter(isTeachable).entries()) {
		const weight = w.get(name);
		const outputs = weight.shape.at(-1)!;
		const inputs = weight.size / outputs;
		const { normal } = rngOf(seed, stream);
		const a = Float32Array.from({ length: inputs * rank }, () => normal() / Math.sqrt(inputs));
		additions[name] = { inputs, outputs, a, b: new Float32Array(rank * outputs) };
		const values = await weight.data<'float32'>();
		const norm = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
		// Of a, which begins as chance, a twentieth of what it is; of b, which begins as nothing, as much as the weight itself
		// answers to an input of unit variance.
		scales.push(5 / Math.sqrt(inputs), norm / Math.sqrt(outputs));
	}
	const table = w.get(TABLE);
	const [values, width] = [await table.data<'float32'>(), table.shape[1]!];
	const embedding = Float32Array.from({ length: width }, (_, i) => {
		return like.reduce((sum, id) => sum + values[id * width + i]!, 0) / like.length;
	});
	const { sha256 } = config.weights;
	return { taught: { word, weights: sha256, rank, embedding, additions }, scales };
}
