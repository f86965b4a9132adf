import { getKernel, registerKernel, type KernelFunc, type TensorInfo } from '@tensorflow/tfjs-core';
import type { KernelCall } from './kernel-call.ts';
import { joinKernel, pixelNormKernel, siluGainKernel, siluKernel } from './pointwise.ts';
import { webgpuAttention } from './webgpu-attention.ts';
import { productsKernel } from './webgpu-products.ts';

/** Makes our kernels known to tfjs, for its WebGPU backend; layers.ts asks for them by name. */
export function installWebgpuKernels(): void {
	if (getKernel('Products', 'webgpu')) return;
	register('FusedProducts', productsKernel);
	// A network that is taught has these one by one, to go backwards through each.
	register('Products', productsKernel);
	register('StackProducts', productsKernel);
	register('Silu', siluKernel);
	register('SiluGain', siluGainKernel);
	register('PixelNorm', pixelNormKernel);
	register('Attention', webgpuAttention);
	register('Join', joinKernel);
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
