import { dispose, tidy } from '@tensorflow/tfjs-core';
import type { Model } from '#lib/pipeline/model.ts';
import type { WordInUse } from '#lib/teaching/taught-word.ts';
import type { Config } from '../config.ts';
import { withChangedGains } from '../gains.ts';
import { modelOf } from '../model.ts';
import { modelNetworkOf } from '../network.ts';
import type { Weights } from '../weights.ts';
import { taughtWeights } from './taught-weights.ts';

/** A model that knows taught words. To be freed. */
export interface TaughtModel {
	model: Model;
	dispose(): void;
}

/** The network with these words, whose ids follow the vocabulary in this order. All but what they change is shared. */
export function taughtModel(w: Weights, config: Config, words: readonly WordInUse[]): TaughtModel {
	const changed = tidy(() => withChangedGains(w, taughtWeights(w, words)));
	return {
		model: modelOf(modelNetworkOf(w.with(changed), config)),
		dispose: () => dispose(changed)
	};
}
