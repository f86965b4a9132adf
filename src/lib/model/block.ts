import { add, mul, type Tensor, type Tensor3D, type Tensor4D } from '@tensorflow/tfjs-core';
import { attention, type Words } from './attention.ts';
import { conv, half, halvedConv, pixelNorm, type Gain } from './layers.ts';
import type { Weights } from './weights.ts';

/** Weight of the residual branch in a block (Karras et al. 2024, eq. 88); models/training/unet.py. */
const RESIDUAL = 0.3;
/** What is kept of x beside it. The branch's own factor is folded into its weights. */
export const KEEP = (1 - RESIDUAL) / Math.hypot(1 - RESIDUAL, RESIDUAL);

/** What only some blocks have. */
interface Parts {
	/** Encoder blocks start with a pixel norm. */
	encoder: boolean;
	/** Whether the block is told half as many pixels a side, the mean of four each. */
	halved?: boolean;
	/** What attention listens to, where there is attention. */
	words?: Words;
	/** Is shown attention's rows; see attention.ts. */
	observe?: ((weights: Tensor3D) => void) | undefined;
	/** May put something else in the place of what the block adds, and of what its attention adds. */
	alter?: (<T extends Tensor>(part: '' | '.attention', value: T) => T) | undefined;
}

/** Residual block: SiLU, conv, `gain` from angle and text, SiLU, conv. */
export function block(
	w: Weights,
	x: Tensor4D,
	gain: Gain,
	{ encoder, halved = false, words, observe, alter }: Parts
): Tensor4D {
	const skip = w.find('skip');
	if (halved) x = skip ? halvedConv(x, skip) : half(x);
	else if (encoder && skip) x = conv(x, skip);
	if (encoder) x = pixelNorm(x, { activated: true });
	const y = conv(x, w.get('conv0'), 1, { activated: true, gain });
	// A decoder's skip has KEEP in its weights; before attention, whose own blend follows, KEEP twice.
	const through = encoder ? undefined : skip;
	const keep = through ? 1 : words ? KEEP * KEEP : KEEP;
	x = alter
		? add(mul(through ? conv(x, through) : x, keep), alter('', conv(y, w.get('conv1'))))
		: conv(y, w.get('conv1'), 1, { onto: x, keep, through });
	if (!words) return x;
	const asked = w.at('attention');
	return alter
		? add(x, alter('.attention', attention(asked, x, words, { observe })))
		: attention(asked, x, words, { observe, onto: x });
}
