import { tidy } from '@tensorflow/tfjs-core';
import type { PromptEncoder } from '#lib/pipeline/text-encoder.ts';
import type { Config } from './config.ts';
import { textOf } from './text.ts';
import type { Weights } from './weights.ts';

/** The network's own text encoder, in plain arrays; nothing stays on the device. */
export function encoderOf(w: Weights, config: Config): PromptEncoder {
	const embedding = w.get('text.embedding.weight');
	let table: Promise<Float32Array> | undefined;
	return {
		width: embedding.shape[1]!,
		table: () => (table ??= embedding.data<'float32'>()),
		async encode(rows) {
			const vectors = tidy(() => textOf(w.at('text'), config, rows).vectors);
			try {
				return await vectors.data<'float32'>();
			} finally {
				vectors.dispose();
			}
		}
	};
}
