import { memory, tensor, tensor2d, tidy, train as optimizers, type Tensor } from '@tensorflow/tfjs';
import type { Denoiser } from '#lib/diffusion/denoiser.ts';
import { angleOf } from '#lib/diffusion/noise-level.ts';
import { batchOf } from '../batch.ts';
import { features } from '../features.ts';
import type { StoredNetwork } from '../model-file.ts';
import { REACH, type Dataset } from '#lib/lab/distribution.ts';
import { keptWithin, targets } from '../target.ts';
import type { Training } from '../training.ts';
import { ema, EMA_EVERY } from './ema.ts';
import { optimizerStateOf, restoreOptimizer, type OptimizerState } from './optimizer-state.ts';
import { planeNetworkOf } from './plane-network.ts';
import { storedNetworkOf, weightsIn } from './stored-weights.ts';

/** Everything that a training is at one step: put back, it goes on as it did then. */
export interface Checkpoint {
	/** Steps taken. */
	step: number;
	weights: Float32Array[];
	/** The mean of them over the last steps, where there is one yet. */
	average: Float32Array[] | undefined;
	optimizer: OptimizerState;
}

/** A network in training, on whatever backend tfjs runs. One question at a time. */
export interface Trainer {
	/** Steps taken. */
	readonly step: number;
	/** Numbers that are learned. */
	readonly parameters: number;
	/** One step of Adam on a batch; the mean squared error before it. */
	train(): Promise<number>;
	/**
	 * The network as it is now, with the mean of its weights over the last steps, or the newest ones. With
	 * a class, the network is told it. Good until the next step.
	 */
	denoiser(label?: number, weights?: 'ema' | 'latest'): Denoiser;
	/** The network, with the mean of its weights over the last steps, as tfjs stores it. */
	saveWeights(): Promise<StoredNetwork>;
	/** Weights from a file, on an optimizer that remembers nothing. Throws where they do not fit. */
	loadWeights(file: Omit<StoredNetwork, 'topology'>): void;
	checkpoint(): Promise<Checkpoint>;
	restore(checkpoint: Checkpoint): Promise<void>;
	dispose(): void;
}

export function startTrainer(dataset: Dataset, training: Training): Trainer {
	const network = planeNetworkOf(training);
	const shown = planeNetworkOf(training);
	let adam = beginning();
	const shapes = network.getWeights().map(({ shape }) => shape);
	let step = 0;
	let average: Float32Array[] | undefined;
	let fresh = false;

	function beginning() {
		const optimizer = optimizers.adam(training.rate);
		network.compile({ optimizer, loss: 'meanSquaredError' });
		return optimizer;
	}
	const weightsNow = () =>
		Promise.all(network.getWeights().map(async (w) => (await w.data()).slice() as Float32Array));
	const set = (to: typeof network, weights: readonly Float32Array[]) =>
		tidy(() => to.setWeights(weights.map((values, i) => tensor(values, shapes[i]))));

	return {
		get step() {
			return step;
		},
		parameters: network.countParams(),
		async train() {
			const { x, levels, labels, wanted } = batchOf(dataset, training, step);
			const heard = features(
				x,
				(i) => angleOf(levels[i]!),
				training,
				(i) => labels[i]
			);
			const inputs = tensor2d(heard, [training.batch, heard.length / training.batch]);
			const outputs = tensor2d(wanted, [training.batch, 2]);
			const loss = (await network.trainOnBatch(inputs, outputs)) as number;
			inputs.dispose();
			outputs.dispose();
			step++;
			if (step % EMA_EVERY === 0) average = ema(average, await weightsNow(), step / EMA_EVERY - 1);
			fresh = false;
			return loss;
		},
		denoiser:
			(label, weights = 'ema') =>
			async (x, alphaBar) => {
				if (weights === 'ema' && !fresh) {
					set(shown, average ?? (await weightsNow()));
					fresh = true;
				}
				const asked = weights === 'ema' ? shown : network;
				const angle = angleOf(alphaBar);
				const heard = features(
					x,
					() => angle,
					training,
					() => label
				);
				const out = tidy(() =>
					asked.predict(tensor2d(heard, [x.length / 2, (2 * heard.length) / x.length]))
				) as Tensor;
				const answer = (await out.data()).slice() as Float32Array;
				out.dispose();
				const prediction = targets[training.target].read(x, answer, alphaBar);
				return keptWithin(x, prediction, alphaBar, REACH);
			},
		async saveWeights() {
			set(shown, average ?? (await weightsNow()));
			return storedNetworkOf(shown);
		},
		loadWeights(file) {
			const weights = weightsIn(file, shapes as number[][]);
			set(network, weights);
			adam.dispose();
			adam = beginning();
			[step, average, fresh] = [0, weights, false];
		},
		async checkpoint() {
			const weights = await weightsNow();
			return { step, weights, average, optimizer: await optimizerStateOf(adam) };
		},
		async restore(checkpoint) {
			set(network, checkpoint.weights);
			// The state that is there would stay: tfjs only forgets them with their optimizer.
			adam.dispose();
			adam = beginning();
			if (checkpoint.step > 0) await restoreOptimizer(adam, checkpoint.optimizer);
			step = checkpoint.step;
			average = checkpoint.average;
			fresh = false;
		},
		dispose() {
			network.dispose();
			shown.dispose();
			adam.dispose();
		}
	};
}

/** What tfjs holds at this moment. */
export const memoryInUse = (): { tensors: number; bytes: number } => {
	const { numTensors, numBytes } = memory();
	return { tensors: numTensors, bytes: numBytes };
};
