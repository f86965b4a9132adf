import {
	add,
	mul,
	reshape,
	type Rank,
	type Tensor,
	type Tensor2D,
	type Tensor3D,
	type Tensor4D
} from '@tensorflow/tfjs-core';
import { attention, type Words } from './attention.ts';
import { conv, linearLayer, pixelNorm } from './layers.ts';
import type { Weights } from './weights.ts';

/** Weight of the residual branch in a block (Karras et al. 2024, eq. 88); models/training/unet.py. */
const RESIDUAL = 0.3;
/** What is kept of x beside it. The branch's own factor is folded into its weights. */
export const KEEP = (1 - RESIDUAL) / Math.hypot(1 - RESIDUAL, RESIDUAL);

/** What only some blocks have. */
interface Parts {
	/** Encoder blocks start with a pixel norm. */
	encoder: boolean;
	/** What attention listens to, where there is attention. */
	words?: Words;
	/** Is shown attention's rows; see attention.ts. */
	observe?: ((weights: Tensor3D) => void) | undefined;
	/** May put something else in the place of what the block adds, and of what its attention adds. */
	alter?: (<T extends Tensor>(part: '' | '.attention', value: T) => T) | undefined;
}

/** Residual block: SiLU, conv, gain from angle and text, SiLU, conv. */
export function block(
	w: Weights,
	x: Tensor4D,
	emb: Tensor2D,
	{ encoder, words, observe, alter }: Parts
): Tensor4D {
	const skip = w.find('skip');
	if (encoder) x = pixelNorm(skip ? conv(x, skip) : x);
	const y = conv(x, w.get('conv0'), 1, { activated: true, gain: gain(w.get('gain'), emb) });
	// A decoder's skip has KEEP in its weights; before attention, whose own blend follows, KEEP twice.
	const blended = Boolean(skip) && !encoder;
	const onto = blended ? conv(x, skip!) : x;
	const keep = blended ? 1 : words ? KEEP * KEEP : KEEP;
	x = alter
		? add(mul(onto, keep), alter('', conv(y, w.get('conv1'))))
		: conv(y, w.get('conv1'), 1, { onto, keep });
	if (!words) return x;
	const asked = w.at('attention');
	return alter
		? add(x, alter('.attention', attention(asked, x, words, { observe })))
		: attention(asked, x, words, { observe, onto: x });
}

/** What every channel is multiplied with: (N, 1, 1, channels), near 1. */
export function gain(w: Tensor, emb: Tensor2D): Tensor4D {
	const [n, channels] = [emb.shape[0], w.shape[1]!];
	return reshape<Rank.R4>(add(linearLayer(emb, w), 1), [n, 1, 1, channels]);
}
