import type { TensorInfo } from '@tensorflow/tfjs-core';
import type { KernelRunner } from './kernel-runner.ts';

/** What a kernel is called with. */
export interface WasmCall<Inputs extends string, Attrs = object> {
	inputs: Record<Inputs, TensorInfo> & Partial<Record<string, TensorInfo>>;
	attrs: Attrs;
	kernels: KernelMemory;
}

/** Where kernels find and put their numbers. */
export interface KernelMemory {
	runner: KernelRunner;
	address(tensor: TensorInfo): number;
	makeOutput(shape: number[]): TensorInfo;
	/** The address of room for so many numbers, until the call ends. */
	scratch(count: number): number;
	/** Weights (…, columns) in panels (kernels/pack.ts), made once and freed with them. */
	packed(w: TensorInfo): number;
	/** The same of a kernel (side, side, in, out) or (in, out) turned half way round, out for in. */
	packedTurned(w: TensorInfo): number;
	/** A kernel (3, 3, in, out) for kernels/winograd.ts and squares of `side` pixels a side, made once and freed with it. */
	winogradWeights(w: TensorInfo, side: 2 | 4): number;
	/** Panels of the matrix at an address, until the call ends. */
	packedAt(from: number, rows: number, columns: number): number;
}
