import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { getKernel, registerKernel, type KernelFunc, type TensorInfo } from '@tensorflow/tfjs-core';
import { siluGainKernel, siluKernel, pixelNormKernel } from './pointwise.ts';
import { productsKernel } from './webgpu-products.ts';

/** Makes our kernels known to tfjs, for its WebGPU backend; layers.ts asks for them by name. */
export function installWebgpuKernels(): void {
	if (getKernel('Products', 'webgpu')) return;
	register('Products', productsKernel);
	register('StackProducts', productsKernel);
	register('Silu', siluKernel);
	register('Gained', siluGainKernel);
	register('Unit', pixelNormKernel);
}

/** What a kernel is called with. */
export interface KernelCall<Inputs extends string, Attrs = object> {
	inputs: Record<Inputs, TensorInfo>;
	attrs: Attrs;
	backend: WebGPUBackend;
}

function register<Inputs extends string, Attrs>(
	kernelName: string,
	kernel: (call: KernelCall<Inputs, Attrs>) => TensorInfo
): void {
	registerKernel({
		kernelName,
		backendName: 'webgpu',
		kernelFunc: kernel as unknown as KernelFunc
	});
}
