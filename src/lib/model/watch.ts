import {
	concat,
	mean,
	reshape,
	slice,
	tidy,
	transpose,
	type Rank,
	type Tensor,
	type Tensor1D,
	type Tensor2D,
	type Tensor4D
} from '@tensorflow/tfjs-core';
import type { AttentionMap } from '#lib/diffusion/attention-map.ts';
import type { BlockView } from '#lib/diffusion/block-view.ts';
import { rows as split } from '#lib/diffusion/vector.ts';
import type { Observe } from './unet.ts';

/** What is seen of one call on `rows` prompts, of which the first has `tokens` words. */
export interface Watched {
	rows: number;
	tokens: number;
	/** Whether what the blocks say is wanted, too. */
	blocks?: boolean;
}

/** What is kept of a block until it is read. */
interface Kept {
	block: string;
	side: number;
	values: Tensor;
}

/** How many of a block's channels are looked at, evenly spread: nobody picks them. */
const CHANNELS = 4;

/** What was seen of a call. */
export interface Observation {
	attention: AttentionMap[];
	/**
	 * The middle of the network, averaged over its pixels: one number a channel, whatever the place. Of
	 * the last row, which with guidance is the one without the prompt.
	 */
	features: Float32Array;
	/** Of the first row. */
	blocks?: BlockView[];
	/** All that the middle says, (spots, channels), where `blocks` are wanted; of the last row, as `features` are. */
	middle?: Float32Array;
}

/**
 * Watches a call: `observe` makes the little of it that is wanted while its tensors live, `joined`
 * lays that behind its answer, so that all comes from the device in one piece, and `parted` takes that
 * apart again.
 */
export function watch({ rows, tokens, blocks = false }: Watched) {
	const maps: Kept[] = [];
	const said: Kept[] = [];
	const looks: Kept[] = [];
	let features: Tensor1D | undefined;
	/** Nothing, unless it is wanted. */
	let middle: Tensor[] = [];
	const observe: Observe = (name, value) => {
		if (name === 'mid') features = pooled(value as Tensor4D);
		if (blocks && name === 'mid') middle = [lastRow(value as Tensor4D)];
		if (blocks && BLOCK.test(name)) {
			said.push({ block: name, side: value.shape[1]!, values: spread(value as Tensor4D) });
		}
		const block = /^(.*)\.attention$/.exec(name)?.[1];
		if (!block) return;
		const pixels = value.shape[1]!;
		const side = Math.sqrt(pixels);
		maps.push({ block, side, values: shares(value, { rows, row: 0, tokens }) });
		if (blocks)
			looks.push({ block, side, values: given(value, rows, 0, { from: 0, count: pixels }) });
	};
	return {
		observe,
		joined: (answer: Tensor): Tensor1D =>
			concat(
				[
					answer,
					...[...maps, ...said, ...looks].map(({ values }) => values),
					...middle,
					features!
				].map(flat)
			),
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
			const views = said.map(({ block, side }) => ({
				block,
				side,
				channels: split(take(CHANNELS * side * side), side * side)
			}));
			const looked = new Map(looks.map(({ block, side }) => [block, take(side ** 4)]));
			const whole = middle.map(({ size }) => take(size))[0];
			const features = take(numbers.length - at);
			if (!whole) return { answer, seen: { attention, features } };
			const told = views.map((view) => {
				const found = looked.get(view.block);
				return found ? { ...view, looks: found } : view;
			});
			return { answer, seen: { attention, features, blocks: told, middle: whole } };
		}
	};
}

/** The names of blocks. */
const BLOCK = /^(down\.\d|mid|up\.\d)$/;

/**
 * Of attention's rows (heads·N, pixels, pixels + L), what the pixels of one of the N prompts give to its
 * first `tokens` words, as the mean over heads: (pixels, tokens).
 */
export const shares = (
	weights: Tensor,
	{ rows, row, tokens }: Watched & { row: number }
): Tensor2D => given(weights, rows, row, { from: weights.shape[1]!, count: tokens });

/** The same of what they give to `count` pixels or words from number `from` on. */
const given = (
	weights: Tensor,
	rows: number,
	row: number,
	{ from, count }: { from: number; count: number }
): Tensor2D =>
	tidy(() => {
		const [stack, pixels, all] = weights.shape as [number, number, number];
		const heads = reshape<Rank.R4>(weights, [stack / rows, rows, pixels, all]);
		return mean(slice(heads, [0, row, 0, from], [stack / rows, 1, pixels, count]), [0, 1]);
	});

/** Every so many channels of the first row: (CHANNELS, side, side). */
const spread = (value: Tensor4D): Tensor =>
	tidy(() => {
		const [, height, width, channels] = value.shape;
		const first = slice(value, 0, 1);
		const groups = reshape(first, [height * width, CHANNELS, channels / CHANNELS]);
		return transpose(slice(groups, [0, 0, 0], [height * width, CHANNELS, 1]), [1, 0, 2]);
	});

const lastRow = (value: Tensor4D): Tensor4D => slice(value, [value.shape[0] - 1, 0, 0, 0]);

const pooled = (value: Tensor4D): Tensor1D => tidy(() => mean(lastRow(value), [0, 1, 2]));

const flat = (value: Tensor): Tensor1D => reshape(value, [value.size]);
