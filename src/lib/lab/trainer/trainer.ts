import { memory, tensor, tensor2d, tidy, train as optimizers, type Tensor } from '@tensorflow/tfjs';
import type { Denoiser } from '#lib/diffusion/denoiser.ts';
import { batchOf } from '../batch.ts';
import { features } from '../features.ts';
import type { Stored } from '../model-file.ts';
import { REACH, type Cloud } from '#lib/lab/distribution.ts';
import { keptWithin, targets } from '../target.ts';
import type { Training } from '../training.ts';
import { averaged, EVERY } from './ema.ts';
import { memoriesOf, remember, type Memories } from './optimizer-state.ts';
import { networkOf } from './plane-network.ts';
import { stored, weightsIn } from './stored-weights.ts';

/** Everything that a training is at one step: put back, it goes on as it did then. */
export interface Moment {
	/** Steps taken. */
	step: number;
	weights: Float32Array[];
	/** The mean of them over the last steps, where there is one yet. */
	average: Float32Array[] | undefined;
	memories: Memories;
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
	denoiser(label?: number, weights?: 'mean' | 'newest'): Denoiser;
	/** The network, with the mean of its weights over the last steps, as tfjs stores it. */
	stored(): Promise<Stored>;
	/** Weights from a file, on an optimizer that remembers nothing. Throws where they do not fit. */
	take(file: Omit<Stored, 'topology'>): void;
	moment(): Promise<Moment>;
	goTo(moment: Moment): Promise<void>;
	dispose(): void;
}

export function startTrainer(cloud: Cloud, training: Training): Trainer {
	const network = networkOf(training);
	const shown = networkOf(training);
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
			const { x, levels, labels, wanted } = batchOf(cloud, training, step);
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
			if (step % EVERY === 0) average = averaged(average, await weightsNow(), step / EVERY - 1);
			fresh = false;
			return loss;
		},
		denoiser:
			(label, weights = 'mean') =>
			async (x, alphaBar) => {
				if (weights === 'mean' && !fresh) {
					set(shown, average ?? (await weightsNow()));
					fresh = true;
				}
				const asked = weights === 'mean' ? shown : network;
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
		async stored() {
			set(shown, average ?? (await weightsNow()));
			return stored(shown);
		},
		take(file) {
			const weights = weightsIn(file, shapes as number[][]);
			set(network, weights);
			adam.dispose();
			adam = beginning();
			[step, average, fresh] = [0, weights, false];
		},
		async moment() {
			const weights = await weightsNow();
			return { step, weights, average, memories: await memoriesOf(adam) };
		},
		async goTo(moment) {
			set(network, moment.weights);
			// The memories that are there would stay: tfjs only forgets them with their optimizer.
			adam.dispose();
			adam = beginning();
			if (moment.step > 0) await remember(adam, moment.memories);
			step = moment.step;
			average = moment.average;
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
export const held = (): { tensors: number; bytes: number } => {
	const { numTensors, numBytes } = memory();
	return { tensors: numTensors, bytes: numBytes };
};

/** The noise level as the network hears it: 0 for data, π/2 for pure noise. */
const angleOf = (alphaBar: number): number => Math.acos(Math.sqrt(alphaBar));
