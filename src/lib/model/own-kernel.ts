import {
	engine,
	getBackend,
	getGradient,
	getKernel,
	type NamedAttrMap,
	type Tensor
} from '@tensorflow/tfjs-core';

type OwnKernel =
	| 'Attention'
	| 'FusedProducts'
	| 'Gains'
	| 'HalvedProducts'
	| 'Join'
	| 'Peak'
	| 'PixelNorm'
	| 'Products'
	| 'Silu'
	| 'SiluGain'
	| 'StackProducts'
	| 'ThroughProducts'
	| 'TurnedProducts'
	| 'UnpatchedJoin';

let inUse = true;

/** Whether kernels of ours compute, where there are any, or tfjs' own: how much faster they are is measured so. */
export const useOwnKernels = (use: boolean): void => void (inUse = use);

/** Whether the running backend has a kernel of ours of this name. */
export const hasOwnKernel = (name: OwnKernel): boolean =>
	inUse && Boolean(getKernel(name, getBackend()));

/**
 * What a kernel of ours answers; undefined on backends that have none of that name (see webgpu/webgpu-kernels.ts and
 * wasm/wasm-kernels.ts), and where it reads channels by fours and there are no fours. `besides` is what it doesn't read, but
 * gradients are to reach.
 */
export function ownKernel<T extends Tensor | Tensor[]>(
	name: OwnKernel,
	inputs: Record<string, Tensor>,
	attrs: NamedAttrMap = {},
	besides: object = {}
): T | undefined {
	if (!hasOwnKernel(name)) return undefined;
	// A network that is taught goes backwards through what has a gradient (teaching/kernel-gradients.ts), and around the rest.
	if (engine().state.gradientDepth > 0 && !getGradient(name)) return undefined;
	if (getBackend() === 'webgpu' && Object.values(inputs).some(({ shape }) => shape.at(-1)! % 4)) {
		return undefined;
	}
	return engine().runKernel<T>(name, { ...inputs, ...besides }, attrs);
}
