import { util, type TensorInfo } from '@tensorflow/tfjs-core';
import type { KernelMemory } from './kernel-call.ts';
import { bits } from './kernel-runner.ts';

/** What layers.ts has a convolution do with its answer. */
export interface EndingTensors {
	gain?: TensorInfo | undefined;
	onto?: TensorInfo | undefined;
	keep?: number | undefined;
}

/** How many gains each of `n` pictures has. */
export const repeatsOf = (gain: TensorInfo | undefined, n: number): number =>
	gain ? gain.shape[0]! / n : 1;

/** The words of an Ending (kernels/ending.ts) of an answer at the address `out`: `n` pictures of so many pixels and channels. */
export function endingWords(
	{ address }: KernelMemory,
	{ gain, onto, keep = 1 }: EndingTensors,
	[out, n, picture, channels]: readonly [number, number, number, number]
): number[] {
	const ontoPixels = onto ? util.sizeFromShape(onto.shape) / channels : 1;
	return [
		...[out, gain ? address(gain) : 0, onto ? address(onto) : 0, bits(keep), ontoPixels],
		...[picture, repeatsOf(gain, n), channels]
	];
}
