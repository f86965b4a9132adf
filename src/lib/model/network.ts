import { tidy, type Tensor } from '@tensorflow/tfjs-core';
import type { Config } from './config.ts';
import { forward, prepare, type Alter, type Hooks, type Observe, type Prompt } from './unet.ts';
import { watch, type Observation, type Watched } from './watch.ts';
import type { Weights } from './weights.ts';

/** The U-Net on the running backend, in plain arrays. */
export interface Network {
	/** How many numbers a picture has: rows of pixels, RGB. */
	size: number;
	/** What does not change from step to step, for rows of token ids. To be disposed. */
	prepare(rows: readonly (readonly number[])[], observe?: Observe): Prompt;
	/** v̂ for `x` at the angle `phi` (radians), one row a prompt, one after the other. */
	answer(x: Float32Array, phi: number, prompt: Prompt, hooks?: Hooks): Promise<Float32Array>;
	/** The same answer, with what the network looked at on the way. */
	watched(
		x: Float32Array,
		phi: number,
		prompt: Prompt,
		wanted: Omit<Watched, 'rows'>,
		alter?: Alter
	): Promise<{ answer: Float32Array; seen: Observation }>;
}

export function modelNetworkOf(w: Weights, config: Config): Network {
	return {
		size: config.side * config.side * 3,
		prepare: (rows, observe) => prepare(w, config, rows, observe),
		answer: (x, phi, prompt, hooks) => read(() => forward(w, config, x, phi, prompt, hooks)),
		async watched(x, phi, prompt, wanted, alter) {
			const rows = prompt.caption.shape[0];
			const { observe, joined, parted } = watch({ rows, ...wanted });
			const numbers = await read(() =>
				joined(forward(w, config, x, phi, prompt, { observe, ...(alter && { alter }) }))
			);
			return parted(numbers, rows * x.length);
		}
	};
}

/** What a call answers, with nothing left on the device. */
export async function read(compute: () => Tensor): Promise<Float32Array> {
	const result = tidy(compute);
	try {
		return await result.data<'float32'>();
	} finally {
		result.dispose();
	}
}
