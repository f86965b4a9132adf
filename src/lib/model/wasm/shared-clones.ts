import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import {
	getKernel,
	Identity,
	registerKernel,
	unregisterKernel,
	type KernelFunc,
	type TensorInfo
} from '@tensorflow/tfjs-core';

interface Call {
	inputs: { x: TensorInfo };
	backend: BackendWasm;
}

/**
 * Has a clone share the numbers of its tensor, as on every other backend of tfjs. On the way back through a network
 * everything that is remembered is a clone: copied, it cost as much as a third of the convolutions.
 */
export function shareClones(): void {
	const kernelFunc = shared as unknown as KernelFunc;
	const known = getKernel(Identity, 'wasm');
	if (!known || known.kernelFunc === kernelFunc) return;
	unregisterKernel(Identity, 'wasm');
	registerKernel({ kernelName: Identity, backendName: 'wasm', kernelFunc });
}

function shared({ inputs: { x }, backend }: Call): TensorInfo {
	backend.incRef(x.dataId);
	return { dataId: x.dataId, shape: x.shape, dtype: x.dtype };
}
