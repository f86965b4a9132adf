import {
	registerKernel,
	unregisterKernel,
	type KernelFunc,
	type TensorInfo
} from '@tensorflow/tfjs-core';
import { attentionKernel } from './attention-kernel.ts';
import type { WasmCall } from './kernel-call.ts';
import type { WasmKernels } from './kernel-memory.ts';
import { joinKernel, wasmPixelNorm } from './pointwise-kernels.ts';
import { wasmPeak } from './peak-kernel.ts';
import { wasmProducts, wasmStackProducts, wasmTurnedProducts } from './products-kernel.ts';

/** By the names that layers.ts asks for. */
const OURS = {
	FusedProducts: wasmProducts,
	Products: wasmProducts,
	TurnedProducts: wasmTurnedProducts,
	StackProducts: wasmStackProducts,
	Attention: attentionKernel,
	PixelNorm: wasmPixelNorm,
	Join: joinKernel,
	Peak: wasmPeak
};

/** Makes our kernels known to tfjs, for its WebAssembly backend; without any, layers.ts makes do with tfjs' own. */
export function installWasmKernels(kernels: WasmKernels | undefined): void {
	for (const [kernelName, ours] of Object.entries(OURS)) {
		const kernel = ours as (call: WasmCall<string>) => TensorInfo | TensorInfo[];
		if (installed.delete(kernelName)) unregisterKernel(kernelName, 'wasm');
		if (!kernels) continue;
		const kernelFunc = ({ inputs, attrs }: Pick<WasmCall<string>, 'inputs' | 'attrs'>) =>
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
