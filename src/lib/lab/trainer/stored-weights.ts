import { io, type Sequential, type Tensor } from '@tensorflow/tfjs';
import { FileError } from '#lib/lab/file-error.ts';
import type { StoredNetwork } from '#lib/lab/model-file.ts';

/** A network as tfjs stores it. */
export async function storedNetworkOf(network: Sequential): Promise<StoredNetwork> {
	let artifacts: io.ModelArtifacts | undefined;
	await network.save(
		io.withSaveHandler(async (given) => {
			artifacts = given;
			return { modelArtifactsInfo: { dateSaved: new Date(0), modelTopologyType: 'JSON' } };
		})
	);
	const { modelTopology, weightSpecs, weightData } = artifacts!;
	return {
		topology: modelTopology as object,
		specs: weightSpecs!,
		weights: io.concatenateArrayBuffers([weightData!].flat())
	};
}

/** The weights in stored bytes, in order. Throws FileError where they are not those of a network of these shapes. */
export function weightsIn(
	{ specs, weights }: Omit<StoredNetwork, 'topology'>,
	shapes: readonly number[][]
): Float32Array[] {
	const entries = specs as io.WeightsManifestEntry[];
	const wanted = shapes.map((shape) => shape.join('×')).join(', ');
	const given = entries.map(({ shape }) => shape?.join('×')).join(', ');
	if (given !== wanted) throw new FileError({ code: 'otherShapes', given, wanted });
	const bytes = 4 * shapes.reduce((sum, shape) => sum + shape.reduce((a, b) => a * b, 1), 0);
	if (weights.byteLength !== bytes) {
		throw new FileError({ code: 'otherLength', bytes: weights.byteLength, wanted: bytes });
	}
	const tensors = io.decodeWeights(weights, entries);
	return entries.map(({ name }) => {
		const tensor = tensors[name] as Tensor;
		const values = tensor.dataSync().slice() as Float32Array;
		tensor.dispose();
		return values;
	});
}
