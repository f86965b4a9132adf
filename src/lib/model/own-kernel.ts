import {
	engine,
	getBackend,
	getKernel,
	type NamedAttrMap,
	type Tensor
} from '@tensorflow/tfjs-core';

/**
 * What a kernel of ours answers; undefined on backends that have none of that name (see
 * webgpu/kernels.ts), and for tensors that cannot be read four channels at a time.
 */
export function ownKernel<T extends Tensor>(
	name: 'Products' | 'StackProducts' | 'Part' | 'Silu' | 'SiluGain' | 'PixelNorm',
	inputs: Record<string, Tensor>,
	attrs: NamedAttrMap = {}
): T | undefined {
	if (!getKernel(name, getBackend())) return undefined;
	if (Object.values(inputs).some(({ shape }) => shape.at(-1)! % 4)) return undefined;
	return engine().runKernel(name, inputs, attrs);
}
