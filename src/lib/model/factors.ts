import type { DataId, Tensor, Tensor2D } from '@tensorflow/tfjs-core';

/** What was added to a weight: a (inputs, rank) times b (rank, outputs). */
export interface Factors {
	a: Tensor2D;
	b: Tensor2D;
}

/** Of weights that are being learned, by their numbers. */
const learned = new Map<DataId, Factors>();

/**
 * The factors of a weight that is being learned. A product with the weight hands them to its kernel, which does not read them, so
 * that gradients find their way to them.
 */
export const factorsOf = ({ dataId }: Tensor): Factors | undefined => learned.get(dataId);

/** From now on `weight` is learned through its factors. */
export const learnThrough = ({ dataId }: Tensor, factors: Factors): void =>
	void learned.set(dataId, factors);

/** No longer. */
export const learnNoMore = ({ dataId }: Tensor): void => void learned.delete(dataId);
