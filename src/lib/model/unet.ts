import {
	add,
	avgPool,
	pad,
	tensor2d,
	tidy,
	type Tensor,
	type Tensor2D,
	type Tensor4D,
	type TensorContainerObject
} from '@tensorflow/tfjs-core';
import { wordsFor, type Words } from './attention.ts';
import { block, gain } from './block.ts';
import type { Config } from './config.ts';
import { conv, doubledJoined, joined, linearLayer, silu, unpatched } from './layers.ts';
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

/** v̂ (N, S, S, 3) for one picture `x` (1, S, S, 3) at the angle `phi` in [0, π/2] and N prompts. */
export function forward(
	w: Weights,
	config: Config,
	x: Tensor4D,
	phi: number,
	prompt: Prompt,
	{ observe, alter }: Hooks = {}
): Tensor4D {
	const emb = embedding(w, config, phi, prompt);
	observe?.('emb', emb);
	const apply = (name: string, h: Tensor4D) => {
		const encoder = name.startsWith('down');
		const y = block(w.at(name), h, emb, {
			encoder,
			words: prompt.words[name],
			observe: observe && ((weights) => observe(`${name}.attention`, weights)),
			alter: alter && ((part, value) => alter(`${name}${part}`, value))
		});
		observe?.(name, y);
		return y;
	};
	// A plane of ones beside the colours shows convolutions where the picture ends.
	const picture = pad(x, [[0, 0], [0, 0], [0, 0], [0, 1]], 1); // prettier-ignore
	// In 2x2 patches. Up to the first gain all prompts have the same numbers, computed once.
	let h = conv(picture, w.get('stem'), 2);
	observe?.('stem', h);
	const depth = 2 * config.widths.length;
	const skips: Tensor4D[] = [];
	for (let i = 0; i < depth; i++) {
		if (i && i % 2 === 0) h = avgPool(h, 2, 2, 'valid');
		h = apply(`down.${i}`, h);
		skips.push(h);
	}
	h = apply('mid', h);
	for (let i = 0; i < depth; i++) {
		const from = `skip.${depth - 1 - i}`;
		const skip = alter ? alter(from, skips.pop()!) : skips.pop()!;
		h = apply(`up.${i}`, i && i % 2 === 0 ? doubledJoined(h, skip) : joined(h, skip));
	}
	// At full size the noisy picture itself joins: fine noise need not squeeze through 2x2 patches.
	h = unpatched(conv(h, w.get('unpatch')));
	h = conv(joined(h, picture), w.get('fine0'), 1, { gain: gain(w.get('fine_gain'), emb) });
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

/** One vector for the angle and the mean of the words, (N, emb). */
function embedding(w: Weights, config: Config, phi: number, prompt: Prompt): Tensor2D {
	const angle = linearLayer(tensor2d([wavesOf(config, phi)]), w.get('angle'));
	return silu(linearLayer(silu(add(angle, prompt.caption)), w.get('emb')));
}
