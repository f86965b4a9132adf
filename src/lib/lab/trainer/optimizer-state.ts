import { dispose, tensor, type AdamOptimizer } from '@tensorflow/tfjs';

/** How many steps Adam has taken, and what it remembers of gradients. */
export type OptimizerState = { name: string; shape: number[]; values: Float32Array | Int32Array }[];

/** Copies what Adam remembers. */
export async function optimizerStateOf(adam: AdamOptimizer): Promise<OptimizerState> {
	const [count, ...checkpoints] = await adam.getWeights();
	const optimizer = await Promise.all(
		[count!, ...checkpoints].map(async ({ name, tensor }) => ({
			name,
			shape: tensor.shape,
			values: (await tensor.data()).slice() as Float32Array | Int32Array
		}))
	);
	// Adam's own are its own; the count was made for us.
	count!.tensor.dispose();
	return optimizer;
}

/** Gives a new Adam the state of another. */
export async function restoreOptimizer(
	adam: AdamOptimizer,
	optimizer: OptimizerState
): Promise<void> {
	const named = optimizer.map(({ name, shape, values }) => ({
		name,
		tensor: tensor(values, shape)
	}));
	await adam.setWeights(named);
	dispose(named.map(({ tensor }) => tensor));
}
