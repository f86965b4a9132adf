import { getKernel, registerKernel, type KernelFunc, type TensorInfo } from '@tensorflow/tfjs-core';
import type { KernelCall } from './kernel-call.ts';
import { webgpuPeak } from './peak-program.ts';
import {
	webgpuJoin,
	pixelNormKernel,
	siluGainKernel,
	siluKernel,
	webgpuUnpatchedJoin
} from './pointwise.ts';
import { webgpuAttention } from './webgpu-attention.ts';
import { gainsKernel, halvedProductsKernel, productsKernel } from './webgpu-products.ts';

/** Makes our kernels known to tfjs, for its WebGPU backend; layers.ts asks for them by name. */
export function installWebgpuKernels(): void {
	if (getKernel('Products', 'webgpu')) return;
	register('Products', productsKernel);
	register('FusedProducts', productsKernel);
	register('ThroughProducts', productsKernel);
	register('StackProducts', productsKernel);
	register('HalvedProducts', halvedProductsKernel);
	register('Gains', gainsKernel);
	register('Attention', webgpuAttention);
	register('Join', webgpuJoin);
	register('UnpatchedJoin', webgpuUnpatchedJoin);
	register('Silu', siluKernel);
	register('SiluGain', siluGainKernel);
	register('PixelNorm', pixelNormKernel);
	register('Peak', webgpuPeak);
}

function register<Inputs extends string, Attrs>(
	kernelName: string,
	kernel: (call: KernelCall<Inputs, Attrs>) => TensorInfo | TensorInfo[]
): void {
	registerKernel({
		kernelName,
		backendName: 'webgpu',
		kernelFunc: kernel as unknown as KernelFunc
	});
}
