import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { getKernel, registerKernel, type KernelFunc, type TensorInfo } from '@tensorflow/tfjs-core';
import { gained, silu, unit } from './pointwise.ts';
import { products } from './webgpu-products.ts';

/** Makes our kernels known to tfjs, for its WebGPU backend; layers.ts asks for them by name. */
export function installKernels(): void {
	if (getKernel('Products', 'webgpu')) return;
	register('Products', products);
	register('StackProducts', products);
	register('Silu', silu);
	register('Gained', gained);
	register('Unit', unit);
}

/** What a kernel is called with. */
export interface Call<Inputs extends string, Attrs = object> {
	inputs: Record<Inputs, TensorInfo>;
	attrs: Attrs;
	backend: WebGPUBackend;
}

function register<Inputs extends string, Attrs>(
	kernelName: string,
	kernel: (call: Call<Inputs, Attrs>) => TensorInfo
): void {
	registerKernel({
		kernelName,
		backendName: 'webgpu',
		kernelFunc: kernel as unknown as KernelFunc
	});
}
