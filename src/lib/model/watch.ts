import {
	concat,
	mean,
	reshape,
	slice,
	tidy,
	type Rank,
	type Tensor,
	type Tensor1D,
	type Tensor2D,
	type Tensor4D
} from '@tensorflow/tfjs-core';
import type { AttentionMap } from '#lib/diffusion/attention-map.ts';
import type { Observe } from './unet.ts';

/** What is seen of one call on `rows` prompts, of which the first has `tokens` words. */
export interface Watched {
	rows: number;
	tokens: number;
}

/** What was seen of a call. */
export interface Observation {
	attention: AttentionMap[];
	/**
	 * The middle of the network, averaged over its pixels: one number a channel, whatever the place. Of
	 * the last row, which with guidance is the one without the prompt.
	 */
	features: Float32Array;
}

/**
 * Watches a call: `observe` makes the little of it that is wanted while its tensors live, `joined`
 * lays that behind its answer, so that all comes from the device in one piece, and `parted` takes that
 * apart again.
 */
export function watch({ rows, tokens }: Watched) {
	const maps: { block: string; side: number; values: Tensor }[] = [];
	let features: Tensor1D | undefined;
	const observe: Observe = (name, value) => {
		if (name === 'mid') features = pooled(value as Tensor4D);
		const block = /^(.*)\.attention$/.exec(name)?.[1];
		if (!block) return;
		const values = shares(value, { rows, row: 0, tokens });
		maps.push({ block, side: Math.sqrt(value.shape[1]!), values });
	};
	return {
		observe,
		joined: (answer: Tensor): Tensor1D =>
			concat([answer, ...maps.map(({ values }) => values), features!].map(flat)),
		parted(numbers: Float32Array, size: number): { answer: Float32Array; seen: Observation } {
			let at = 0;
			const take = (count: number) => numbers.slice(at, (at += count));
			const answer = take(size);
			const attention = maps.map(({ block, side }) => ({
				block,
				side,
				tokens,
				shares: take(side * side * tokens)
			}));
			return { answer, seen: { attention, features: take(numbers.length - at) } };
		}
	};
}

/**
 * Of attention's rows (heads·N, pixels, pixels + L), what the pixels of one of the N prompts give to its
 * first `tokens` words, as the mean over heads: (pixels, tokens).
 */
export const shares = (
	weights: Tensor,
	{ rows, row, tokens }: Watched & { row: number }
): Tensor2D =>
	tidy(() => {
		const [stack, pixels, all] = weights.shape as [number, number, number];
		const heads = reshape<Rank.R4>(weights, [stack / rows, rows, pixels, all]);
		return mean(slice(heads, [0, row, 0, pixels], [stack / rows, 1, pixels, tokens]), [0, 1]);
	});

const pooled = (value: Tensor4D): Tensor1D =>
	tidy(() => mean(slice(value, [value.shape[0] - 1, 0, 0, 0]), [0, 1, 2]));

const flat = (value: Tensor): Tensor1D => reshape(value, [value.size]);
