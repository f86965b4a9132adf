import {
	registerKernel,
	unregisterKernel,
	type KernelFunc,
	type TensorInfo
} from '@tensorflow/tfjs-core';
import { attentionKernel } from './attention-kernel.ts';
import type { KernelCall } from './kernel-call.ts';
import type { WasmKernels } from './kernel-memory.ts';
import { joinKernel, pixelNormKernel } from './pointwise-kernels.ts';
import { productsKernel } from './products-kernel.ts';

/** By the names that layers.ts asks for. */
const OURS = {
	FusedProducts: productsKernel,
	Attention: attentionKernel,
	PixelNorm: pixelNormKernel,
	Join: joinKernel
};

/** Makes our kernels known to tfjs, for its WebAssembly backend; without any, layers.ts makes do with tfjs' own. */
export function installWasmKernels(kernels: WasmKernels | undefined): void {
	for (const [kernelName, ours] of Object.entries(OURS)) {
		const kernel = ours as (call: KernelCall<string>) => TensorInfo | TensorInfo[];
		if (installed.delete(kernelName)) unregisterKernel(kernelName, 'wasm');
		if (!kernels) continue;
		const kernelFunc = ({ inputs, attrs }: Pick<KernelCall<string>, 'inputs' | 'attrs'>) =>
			kernels.call((memory) => kernel({ inputs, attrs, kernels: memory }));
		registerKernel({
			kernelName,
			backendName: 'wasm',
			kernelFunc: kernelFunc as unknown as KernelFunc
		});
		installed.add(kernelName);
	}
}

const installed = new Set<string>();
