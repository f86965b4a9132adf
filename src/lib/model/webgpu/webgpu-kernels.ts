import { getKernel, registerKernel, type KernelFunc, type TensorInfo } from '@tensorflow/tfjs-core';
import type { KernelCall } from './kernel-call.ts';
import { webgpuPeak } from './peak-program.ts';
import { pixelNormKernel, siluGainKernel, siluKernel } from './pointwise.ts';
import { productsKernel } from './webgpu-products.ts';

/** Makes our kernels known to tfjs, for its WebGPU backend; layers.ts asks for them by name. */
export function installWebgpuKernels(): void {
	if (getKernel('Products', 'webgpu')) return;
	register('Products', productsKernel);
	register('StackProducts', productsKernel);
	register('Silu', siluKernel);
	register('SiluGain', siluGainKernel);
	register('PixelNorm', pixelNormKernel);
	register('Peak', webgpuPeak);
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
