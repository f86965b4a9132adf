import { tensor4d, tidy } from '@tensorflow/tfjs-core';
import type { Config } from './config.ts';
import { forward, prepare, type Observe, type Prompt } from './unet.ts';
import type { Weights } from './weights.ts';

/** The U-Net on the running backend, in plain arrays. */
export interface Network {
	/** How many numbers a picture has: rows of pixels, RGB. */
	size: number;
	/** What does not change from step to step, for rows of token ids. To be disposed. */
	prepare(rows: readonly (readonly number[])[], observe?: Observe): Prompt;
	/** v̂ for `x` at the angle `phi` (radians), one row a prompt, one after the other. */
	answer(x: Float32Array, phi: number, prompt: Prompt, observe?: Observe): Promise<Float32Array>;
}

export function networkOf(w: Weights, config: Config): Network {
	const shape: [number, number, number, number] = [1, config.side, config.side, 3];
	return {
		size: config.side * config.side * 3,
		prepare: (rows, observe) => prepare(w, config, rows, observe),
		async answer(x, phi, prompt, observe) {
			const v = tidy(() => forward(w, config, tensor4d(x, shape), phi, prompt, observe));
			try {
				return await v.data<'float32'>();
			} finally {
				v.dispose();
			}
		}
	};
}
