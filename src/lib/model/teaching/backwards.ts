import {
	avgPool,
	broadcast_util,
	image,
	mul,
	registerGradient,
	reshape,
	sum,
	type GradFunc,
	type Tensor,
	type Tensor4D
} from '@tensorflow/tfjs-core';

/** What a kernel was given and answered, where its gradient needs to know. */
export type Saved = Tensor[];

/** One gradient for each tensor that goes in, computed only where it is asked for. */
type Gradients = Record<string, () => Tensor>;

/** Has a kernel go backwards: its inputs that are saved, and from dy what each input gets. */
export function backwards(
	kernelName: string,
	inputsToSave: string[],
	gradFunc: (dy: Tensor, saved: Saved, attrs: Record<string, unknown>) => Gradients
): void {
	registerGradient({ kernelName, inputsToSave, gradFunc: gradFunc as unknown as GradFunc });
}

/** The same where what is needed is the answer. */
export function backwardsFromAnswer(
	kernelName: string,
	gradFunc: (dy: Tensor, y: Tensor, attrs: Record<string, unknown>) => Gradients
): void {
	registerGradient({
		kernelName,
		outputsToSave: [true],
		gradFunc: ((dy: Tensor, [y]: Saved, attrs: Record<string, unknown>) =>
			gradFunc(dy, y!, attrs)) as unknown as GradFunc
	});
}

/** A gradient in the shape of what was spread over dy's: the sum over all places that it was spread to. */
export function gathered(dy: Tensor, shape: readonly number[]): Tensor {
	const axes = broadcast_util.getReductionAxes([...shape], dy.shape);
	return reshape(axes.length > 0 ? sum(dy, axes) : dy, [...shape]);
}

/** Every number of dy in a block of 2 × 2, times `factor`. */
export const spreadEvenly = (dy: Tensor, factor: number): Tensor => {
	const [, height, width] = (dy as Tensor4D).shape;
	return mul(image.resizeNearestNeighbor(dy as Tensor4D, [2 * height, 2 * width]), factor);
};

/** The sums over blocks of 2 × 2. */
export const blockSums = (dy: Tensor): Tensor => mul(avgPool(dy as Tensor4D, 2, 2, 'valid'), 4);

/** Copies side by side, `counts` along each axis, put back on one another. */
export function unrepeated(
	dy: Tensor,
	shape: readonly number[],
	counts: readonly number[]
): Tensor {
	const parted = shape.flatMap((size, axis) => [counts[axis]!, size]);
	return sum(
		reshape(dy, parted),
		shape.map((_, axis) => 2 * axis)
	);
}
