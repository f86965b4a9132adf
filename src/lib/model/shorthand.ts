import { avgPool, dispose, pad, tensor4d, tidy, type Tensor4D } from '@tensorflow/tfjs-core';
import type { Shorthand } from '#lib/pipeline/shorthand.ts';
import { KEEP } from './block.ts';
import type { Published } from './config.ts';
import { conv, doubled, pixelNorm, unpatched } from './layers.ts';
import type { Observe } from './unet.ts';
import type { Weights } from './weights.ts';

/**
 * The shorthand: a picture as far fewer numbers, and a picture again from them. A small variational
 * autoencoder of convolutions, for pictures of any size. Its twin is models/training/shorthand.py: same
 * names, same order.
 */

/** Its config.json. */
export interface ShorthandConfig extends Published {
	/** Pixels a side of the stored picture that a backend is checked with. */
	side: number;
	/** Channels of each level, of which every one halves the side. */
	widths: number[];
	/** Numbers of the shorthand at each of its places. */
	channels: number;
	/** Pixels a side that one place stands for. */
	factor: number;
	/** By how many times fewer the numbers are. */
	times: number;
}

const unobserved: Observe = () => undefined;

/** A shorthand in plain arrays; `observe` is shown what its named parts answer. */
export const shorthandOf = (
	w: Weights,
	{ widths, factor }: ShorthandConfig,
	observe = unobserved
): Shorthand => ({
	async thereAndBack({ values, width, height }) {
		if (width % factor || height % factor) {
			throw new Error(`${width} × ${height} pixels are no multiples of ${factor}`);
		}
		const [z, y] = tidy(() => {
			const z = encode(w, widths.length, tensor4d(values, [1, height, width, 3]), observe);
			return [z, decode(w, widths.length, z, observe)] as const;
		});
		try {
			return { z: await z.data<'float32'>(), y: await y.data<'float32'>() };
		} finally {
			dispose([z, y]);
		}
	}
});

/** `x` (1, H, W, 3) → (1, H/2^levels, W/2^levels, channels). */
function encode(w: Weights, levels: number, x: Tensor4D, observe = unobserved): Tensor4D {
	let h = conv(withOnes(x), w.get('stem'), 2);
	observe('stem', h);
	for (let i = 0; i < levels; i++) {
		if (i) h = conv(avgPool(h, 2, 2, 'valid'), w.get(`widen.${i - 1}`));
		h = plain(w.at(`down.${i}`), pixelNorm(h));
		observe(`down.${i}`, h);
	}
	const z = conv(h, w.get('mean'), 1, { activated: true });
	observe('z', z);
	return z;
}

/** The way back of `encode`. */
function decode(w: Weights, levels: number, z: Tensor4D, observe = unobserved): Tensor4D {
	let h = conv(withOnes(z), w.get('start'));
	for (let i = 0; i < levels; i++) {
		if (i) h = conv(doubled(h), w.get(`narrow.${i - 1}`));
		h = plain(w.at(`up.${i}`), h);
		observe(`up.${i}`, h);
	}
	h = unpatched(conv(h, w.get('unpatch'), 1, { activated: true }));
	const y = conv(conv(withOnes(h), w.get('fine0')), w.get('fine1'), 1, { activated: true });
	observe('y', y);
	return y;
}

/** Residual block without words: SiLU, conv, SiLU, conv. */
function plain(w: Weights, x: Tensor4D): Tensor4D {
	const y = conv(x, w.get('conv0'), 1, { activated: true });
	return conv(y, w.get('conv1'), 1, { activated: true, onto: x, keep: KEEP });
}

/** A plane of ones shows convolutions where the picture ends. */
const withOnes = (x: Tensor4D): Tensor4D => pad(x, [[0, 0], [0, 0], [0, 0], [0, 1]], 1); // prettier-ignore
