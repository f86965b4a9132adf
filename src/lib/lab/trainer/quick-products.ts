import {
	getKernel,
	registerKernel,
	unregisterKernel,
	type KernelConfig,
	type TensorInfo
} from '@tensorflow/tfjs';

const [NAME, BACKEND] = ['BatchMatMul', 'wasm'];

interface Call {
	inputs: { a: TensorInfo; b: TensorInfo };
	attrs: { transposeA: boolean; transposeB: boolean };
	backend: { disposeData(id: object): boolean };
}

let ours: KernelConfig | undefined;

/**
 * Makes gradients quick on tfjs' WebAssembly backend: it multiplies by XNNPACK only where neither
 * side is transposed, and the gradient of a product transposes one. Turning that side over first
 * takes a tenth of the time: 0.2 ms for 2 ms at 256 × 64 by 64 × 64.
 */
export function quickenProducts(): void {
	const product = getKernel(NAME!, BACKEND!);
	if (!product || product === ours) return;
	const run = (kernel: KernelConfig, call: object) =>
		kernel.kernelFunc(call as never) as TensorInfo;
	unregisterKernel(NAME!, BACKEND!);
	registerKernel({
		...product,
		kernelFunc: (call) => {
			const { inputs, attrs, backend } = call as unknown as Call;
			const turned = (x: TensorInfo): TensorInfo => {
				const axes = x.shape.map((_, i) => i);
				const perm = [...axes.slice(0, -2), axes.at(-1)!, axes.at(-2)!];
				return run(getKernel('Transpose', BACKEND!), { inputs: { x }, attrs: { perm }, backend });
			};
			const a = attrs.transposeA ? turned(inputs.a) : inputs.a;
			const b = attrs.transposeB ? turned(inputs.b) : inputs.b;
			const plain = { transposeA: false, transposeB: false };
			const out = run(product, { inputs: { a, b }, attrs: plain, backend });
			for (const [now, before] of [
				[a, inputs.a],
				[b, inputs.b]
			] as const) {
				if (now !== before) backend.disposeData(now.dataId);
			}
			return out;
		}
	});
	ours = getKernel(NAME!, BACKEND!);
}
