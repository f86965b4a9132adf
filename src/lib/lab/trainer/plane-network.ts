import { initializers, layers, sequential, type Sequential } from '@tensorflow/tfjs';
import { featureCount } from '#lib/lab/features.ts';
import type { Training } from '#lib/lab/training.ts';

/** A multilayer perceptron: what it hears of a noisy point in, two numbers out. */
export function planeNetworkOf(training: Training): Sequential {
	const { width, depth, waves, classes, seed } = training;
	const inputShape = [featureCount(waves, classes)];
	const start = (layer: number) => initializers.heNormal({ seed: seed + layer });
	const hidden = Array.from({ length: depth }, (_, i) =>
		layers.dense({
			units: width,
			activation: 'relu',
			kernelInitializer: start(i),
			...(i === 0 && { inputShape })
		})
	);
	return sequential({
		layers: [...hidden, layers.dense({ units: 2, kernelInitializer: start(depth) })]
	});
}
