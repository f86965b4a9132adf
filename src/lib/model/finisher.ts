import { image, pad, tensor4d, type Tensor4D } from '@tensorflow/tfjs-core';
import type { Finisher } from '#lib/pipeline/finisher.ts';
import { wordsFor } from './attention.ts';
import { block } from './block.ts';
import type { FinisherConfig } from './config.ts';
import { gainsOf } from './gains.ts';
import { conv, doubledJoined, joined, linearLayer, unpatched } from './layers.ts';
import { read } from './network.ts';
import { meanOf, textOf } from './text.ts';
import type { Observe } from './unet.ts';
import type { Weights } from './weights.ts';

/**
 * The finisher: one call that makes a picture of 64 pixels a side one of 256, told the words. A small
 * U-Net of the denoiser's own parts, then two shuffles of its channels, lead to what corrects the
 * smoothly enlarged picture. Its twin is models/training/finisher.py: same names, same order.
 */

const unobserved: Observe = () => undefined;

/** A finisher in plain arrays; `observe` is shown what its named parts answer. */
export const finisherOf = (w: Weights, config: FinisherConfig, observe = unobserved): Finisher => ({
	size: config.side * config.side * 3,
	finish: (x, tokens) =>
		read(() => finished(w, config, tensor4d(x, [1, config.side, config.side, 3]), tokens, observe))
});

/** `x` (1, S, S, 3) → (1, 4·S, 4·S, 3). */
function finished(
	w: Weights,
	{ side, times, widths, head_width, ...textConfig }: FinisherConfig,
	x: Tensor4D,
	tokens: readonly number[],
	observe: Observe
): Tensor4D {
	const { vectors, mask } = textOf(w.at('text'), textConfig, [tokens]);
	observe('text', vectors);
	const gains = gainsOf(w, linearLayer(meanOf(vectors, mask), w.get('caption')));
	const apply = (name: string, h: Tensor4D, halved = false) => {
		const encoder = name.startsWith('down');
		const words = wordsFor(
			w.at(`${name}.attention`),
			head_width,
			halved ? h.shape[1] / 2 : h.shape[1],
			vectors,
			mask
		);
		const y = block(w.at(name), h, gains(`${name}.gain`), {
			encoder,
			halved,
			...(words && { words })
		});
		observe(name, y);
		return y;
	};
	let h = conv(withOnes(x), w.get('stem'));
	observe('stem', h);
	const skips: Tensor4D[] = [];
	for (let i = 0; i < widths.length; i++) {
		h = apply(`down.${i}`, h, i > 0);
		skips.push(h);
	}
	h = apply('mid', h);
	for (let i = 0; i < widths.length; i++) {
		const skip = skips.pop()!;
		h = apply(`up.${i}`, (i ? doubledJoined : joined)(h, skip, { activated: true }));
	}
	h = conv(unpatched(conv(h, w.get('to_middle'))), w.get('middle'), 1, { activated: true });
	h = unpatched(conv(h, w.get('to_fine'), 1, { activated: true }));
	const large = image.resizeBilinear(x, [times * side, times * side], false, true);
	h = conv(joined(h, withOnes(large)), w.get('fine0'));
	const y = conv(h, w.get('fine1'), 1, { activated: true, onto: large });
	observe('y', y);
	return y;
}

/** A plane of ones beside the colours shows convolutions where the picture ends. */
const withOnes = (x: Tensor4D): Tensor4D => pad(x, [[0, 0], [0, 0], [0, 0], [0, 1]], 1); // prettier-ignore
