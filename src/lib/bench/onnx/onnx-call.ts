import type { InferenceSession, TensorConstructor } from 'onnxruntime-web';
import { startBackend } from '#lib/model/backend.ts';
import type { ModelFiles } from '#lib/model/load-model.ts';
import { answersAsStored, storedPicture } from '#lib/model/preflight.ts';
import { readSafetensors } from '#lib/model/safetensors.ts';
import { prepare, wavesOf } from '#lib/model/unet.ts';
import { Weights } from '#lib/model/weights.ts';
import { networkAsOnnx } from './network-as-onnx.ts';

/** What is needed of onnxruntime-web, whichever of its builds it is. */
export interface OnnxRuntime {
	Tensor: TensorConstructor;
	InferenceSession: {
		create(model: Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession>;
	};
}

/**
 * The stored call on onnxruntime-web, to be repeated, once its answer is the stored one: a comparison with something that
 * computes wrongly is none. Throws BackendError where it is not.
 */
export async function onnxCall(
	{ Tensor, InferenceSession }: OnnxRuntime,
	{ config, stored, weights }: ModelFiles,
	provider: 'wasm' | 'webgpu'
): Promise<() => Promise<unknown>> {
	const { side, frequencies } = config;
	const session = await InferenceSession.create(await graphOf({ config, stored, weights }), {
		executionProviders: [provider],
		graphOptimizationLevel: 'all'
	});
	const feeds = {
		x: new Tensor('float32', storedPicture(3 * side * side), [1, side, side, 3]),
		waves: new Tensor('float32', Float32Array.from(wavesOf(config, stored.phi)), [
			1,
			2 * frequencies
		])
	};
	const call = async () => {
		const [answer] = Object.values(await session.run(feeds));
		return (await answer!.getData()) as Float32Array;
	};
	answersAsStored(await call(), 3 * side * side, stored);
	return call;
}

/** The network in ONNX, its prompt encoded as for ours. */
async function graphOf({ config, stored, weights }: ModelFiles): Promise<Uint8Array> {
	const data = await weights(() => undefined);
	const cpu = await startBackend('cpu');
	const tensors = new Weights(readSafetensors(data));
	try {
		return await networkAsOnnx(tensors, config, prepare(tensors, config, stored.tokens));
	} finally {
		tensors.dispose();
		cpu.stop();
	}
}
