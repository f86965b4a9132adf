import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import type { TensorInfo } from '@tensorflow/tfjs-core';

/** What a kernel is called with. */
export interface KernelCall<Inputs extends string, Attrs = object> {
	inputs: Record<Inputs, TensorInfo> & Partial<Record<string, TensorInfo>>;
	attrs: Attrs;
	backend: WebGPUBackend;
}
