import { dispose, tensor, type AdamOptimizer } from '@tensorflow/tfjs';

/** How many steps Adam has taken, and what it remembers of gradients. */
export type Memories = { name: string; shape: number[]; values: Float32Array | Int32Array }[];

/** Copies what Adam remembers. */
export async function memoriesOf(adam: AdamOptimizer): Promise<Memories> {
	const [count, ...moments] = await adam.getWeights();
	const memories = await Promise.all(
		[count!, ...moments].map(async ({ name, tensor }) => ({
			name,
			shape: tensor.shape,
			values: (await tensor.data()).slice() as Float32Array | Int32Array
		}))
	);
	// Adam's own are its own; the count was made for us.
	count!.tensor.dispose();
	return memories;
}

/** Gives a new Adam the memories of another. */
export async function remember(adam: AdamOptimizer, memories: Memories): Promise<void> {
	const named = memories.map(({ name, shape, values }) => ({
		name,
		tensor: tensor(values, shape)
	}));
	await adam.setWeights(named);
	dispose(named.map(({ tensor }) => tensor));
}
