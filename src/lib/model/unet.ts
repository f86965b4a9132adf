import {
	tensor2d,
	tensor4d,
	tidy,
	type Tensor,
	type Tensor2D,
	type Tensor4D,
	type TensorContainerObject
} from '@tensorflow/tfjs-core';
import { wordsFor, type Words } from './attention.ts';
import { block } from './block.ts';
import type { Config } from './config.ts';
import { gainsOf } from './gains.ts';
import { conv, doubledJoined, joined, linearLayer, silu, unpatchedJoined } from './layers.ts';
import { meanOf, textOf } from './text.ts';
import type { Weights } from './weights.ts';

/**
 * The denoiser: a small U-Net (Ronneberger et al. 2015) with joint self- and cross-attention,
 * conditioned on angle and text. Its twin is models/training/unet.py: same names, same order.
 */

/** What does not change from step to step, of N prompts. To be disposed. */
export interface Prompt extends TensorContainerObject {
	/** The captions' share in the embedding, (N, emb). */
	caption: Tensor2D;
	/** By the name of the block whose attention they are for. */
	words: Record<string, Words>;
}

/** Is shown what every named part answers; the tensor lives until the call ends. */
export type Observe = (name: string, value: Tensor) => void;

const unobserved: Observe = () => undefined;

/**
 * May put something of the same shape in the place of what a named part says: `skip.i`, what the block
 * down.i hands over to the way up; a block, what it adds; its attention, what that adds.
 */
export type Alter = <T extends Tensor>(name: string, value: T) => T;

/** What others see and do while the network answers. */
export interface Hooks {
	observe?: Observe;
	alter?: Alter;
}

/** `rows` are the token ids of N prompts, all of one length. */
export const prepare = (
	w: Weights,
	config: Config,
	rows: readonly (readonly number[])[],
	observe = unobserved
): Prompt =>
	tidy(() => {
		const { vectors, mask } = textOf(w.at('text'), config, rows);
		observe('text', vectors);
		const words = blocks(config).flatMap(({ name, side }) => {
			const heard = wordsFor(w.at(`${name}.attention`), config.head_width, side, vectors, mask);
			return heard ? [[name, heard] as const] : [];
		});
		const caption = linearLayer(meanOf(vectors, mask), w.get('caption'));
		return { caption, words: Object.fromEntries(words) };
	});

/** v̂ (N, S, S, 3) for one picture `x`, S·S·3 numbers, at the angle `phi` in [0, π/2] and N prompts. */
export function forward(
	w: Weights,
	config: Config,
	x: Float32Array,
	phi: number,
	prompt: Prompt,
	{ observe, alter }: Hooks = {}
): Tensor4D {
	const raw = embedding(w, config, phi, prompt);
	observe?.('emb', silu(raw));
	const gains = gainsOf(w, raw);
	const apply = (name: string, h: Tensor4D, halved = false) => {
		const encoder = name.startsWith('down');
		const y = block(w.at(name), h, gains(`${name}.gain`), {
			encoder,
			halved,
			words: prompt.words[name],
			observe: observe && ((weights) => observe(`${name}.attention`, weights)),
			alter: alter && ((part, value) => alter(`${name}${part}`, value))
		});
		observe?.(name, y);
		return y;
	};
	const picture = withOnes(x, config.side);
	// In 2x2 patches. Up to the first gain all prompts have the same numbers, computed once.
	let h = conv(picture, w.get('stem'), 2);
	observe?.('stem', h);
	const depth = 2 * config.widths.length;
	const skips: Tensor4D[] = [];
	for (let i = 0; i < depth; i++) {
		h = apply(`down.${i}`, h, i > 0 && i % 2 === 0);
		skips.push(h);
	}
	h = apply('mid', h);
	for (let i = 0; i < depth; i++) {
		const from = `skip.${depth - 1 - i}`;
		const skip = alter ? alter(from, skips.pop()!) : skips.pop()!;
		const join = i && i % 2 === 0 ? doubledJoined : joined;
		h = apply(`up.${i}`, join(h, skip, { activated: true }));
	}
	// At full size the noisy picture itself joins: fine noise need not squeeze through 2x2 patches.
	h = unpatchedJoined(conv(h, w.get('unpatch')), picture);
	h = conv(h, w.get('fine0'), 1, { gain: gains('fine_gain') });
	const v = conv(h, w.get('fine1'));
	observe?.('v', v);
	return v;
}

/** The blocks, in order, with the pixels a side of what they work on. */
function blocks({ side, widths }: Config): { name: string; side: number }[] {
	const sides = widths.map((_, level) => side >> (level + 1)).flatMap((side) => [side, side]);
	return [
		...sides.map((side, i) => ({ name: `down.${i}`, side })),
		{ name: 'mid', side: sides.at(-1)! },
		...sides.reverse().map((side, i) => ({ name: `up.${i}`, side }))
	];
}

/** The angle as waves: 2·frequencies numbers. */
export function wavesOf({ frequencies }: Config, phi: number): number[] {
	const waves = Array.from({ length: frequencies }, (_, i) => phi * 0.5 * 1.35 ** i);
	return [...waves.map(Math.cos), ...waves.map(Math.sin)];
}

/** A plane of ones beside the colours shows convolutions where the picture ends: (1, S, S, 4). */
function withOnes(x: Float32Array, side: number): Tensor4D {
	if (x.length !== 3 * side * side) {
		throw new Error(`a picture of ${x.length} numbers; the network takes ${3 * side * side}`);
	}
	const numbers = new Float32Array(4 * side * side).fill(1);
	for (let i = 0; i < side * side; i++) numbers.set(x.subarray(3 * i, 3 * i + 3), 4 * i);
	return tensor4d(numbers, [1, side, side, 4]);
}

/** One vector for the angle and the mean of the words, (N, emb), before SiLU. */
function embedding(w: Weights, config: Config, phi: number, prompt: Prompt): Tensor2D {
	const waves = tensor2d(Array<number[]>(prompt.caption.shape[0]).fill(wavesOf(config, phi)));
	const told = linearLayer(waves, w.get('angle'), { onto: prompt.caption });
	return linearLayer(told, w.get('emb'), { activated: true });
}
