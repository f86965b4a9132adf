import type { InferenceSession, Tensor, TensorConstructor } from 'onnxruntime-web';
import { startBackend } from '#lib/model/backend.ts';
import type { Config } from '#lib/model/config.ts';
import { storedPicture, type StoredCall } from '#lib/model/preflight.ts';
import { readSafetensors } from '#lib/model/safetensors.ts';

/** What is needed of onnxruntime-web, whichever of its builds it is. */
interface Runtime {
	Tensor: TensorConstructor;
	InferenceSession: {
		create(model: Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession>;
	};
}

/**
 * The stored call on onnxruntime-web's WebAssembly, to be repeated, its answer held against the golden
 * one: a comparison with something that computes wrongly is none. The text is encoded beforehand, as ours is.
 */
export async function onnxCall(
	{ Tensor, InferenceSession }: Runtime,
	model: ArrayBuffer,
	config: Config,
	stored: StoredCall,
	goldenFile: ArrayBuffer
): Promise<() => Promise<Tensor>> {
	const cpu = await startBackend('cpu');
	const golden = readSafetensors(goldenFile);
	const [text, v] = await Promise.all([golden.text!.data(), golden.v!.data()]);
	const textShape = golden.text!.shape;
	cpu.stop();
	const rows = stored.tokens.length;
	const side = config.side;
	const picture = planes(storedPicture(3 * side * side));
	const mask = stored.tokens.flat().map((token) => token !== 0);
	const feeds = {
		x: new Tensor('float32', Float32Array.from([...picture, ...picture]), [rows, 3, side, side]),
		phi: new Tensor('float32', new Float32Array(rows).fill(stored.phi), [rows]),
		text: new Tensor('float32', Float32Array.from(text), textShape),
		mask: new Tensor('bool', mask, [rows, mask.length / rows])
	};
	const session = await InferenceSession.create(new Uint8Array(model), {
		executionProviders: ['wasm'],
		graphOptimizationLevel: 'all'
	});
	const call = async () => (await session.run(feeds)).v!;
	const answer = (await call()).data as Float32Array;
	const expected = Float32Array.from([
		...planes(v.slice(0, picture.length)),
		...planes(v.slice(picture.length))
	]);
	const off = answer.reduce(
		(worst, value, i) => Math.max(worst, Math.abs(value - expected[i]!)),
		0
	);
	if (!(off < 1e-3))
		throw new Error(`onnxruntime-web is off by ${off}: the ONNX file is another network`);
	return call;
}

/** From pixels (RGBRGB…) to planes (RR…GG…BB…). */
const planes = (pixels: ArrayLike<number>): Float32Array => {
	const size = pixels.length / 3;
	return Float32Array.from(
		{ length: pixels.length },
		(_, i) => pixels[(i % size) * 3 + Math.floor(i / size)]!
	);
};
