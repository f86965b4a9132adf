import { dispose, mean, square, sub, tensor4d, type Scalar } from '@tensorflow/tfjs-core';
import type { Teacher } from '#lib/teaching/teacher.ts';
import type { Config } from '../config.ts';
import { modelNetworkOf } from '../network.ts';
import { forward, prepare } from '../unet.ts';
import type { Weights } from '../weights.ts';
import { blankWord } from './blank-word.ts';
import { installGradients } from './kernel-gradients.ts';
import { lossSlopeOf } from './slope.ts';

/** The network on the running backend, as one that can be taught: forwards and backwards, a picture at a time. */
export function teacherOf(w: Weights, config: Config): Teacher {
	const network = modelNetworkOf(w, config);
	const shape: [number, number, number, number] = [1, config.side, config.side, 3];
	return {
		size: network.size,
		blank: (word, rank, seed, like) => blankWord(w, config, { word, rank, seed, like }),
		slope(taught, examples, left) {
			installGradients();
			return lossSlopeOf(w, taught, examples, left, (weights, { x, phi, tokens, v }) => {
				const prompt = prepare(weights, config, [tokens]);
				const answer = forward(weights, config, x, phi, prompt);
				return mean(square(sub(answer, tensor4d(v, shape)))) as Scalar;
			});
		},
		async untaught(x, phi, tokens) {
			const prompt = network.prepare([tokens]);
			try {
				return await network.answer(x, phi, prompt);
			} finally {
				dispose(prompt);
			}
		}
	};
}
