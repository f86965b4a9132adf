import { util, type TensorInfo } from '@tensorflow/tfjs-core';
import type { WasmCall } from './kernel-call.ts';

/** Rows of one chunk. */
const SOME = 64;

/** x with root mean square 1 along its last axis. */
export function wasmPixelNorm({
	inputs: { x },
	kernels: { runner, address, makeOutput }
}: WasmCall<'x'>): TensorInfo {
	const channels = x.shape.at(-1)!;
	const rows = util.sizeFromShape(x.shape) / channels;
	const out = makeOutput(x.shape);
	const job = [address(x), address(out), rows, channels, SOME];
	runner.run('pixelNorm', job, Math.ceil(rows / SOME));
	return out;
}

/** x and y (N or 1, H, W, C) side by side in their channels, x `doubled` in size first. */
export function joinKernel({
	inputs: { x, y },
	attrs: { doubled },
	kernels: { runner, address, makeOutput }
}: WasmCall<'x' | 'y', { doubled: boolean }>): TensorInfo {
	const [pictures, height, width, channels] = y.shape as [number, number, number, number];
	const n = Math.max(x.shape[0]!, pictures);
	const out = makeOutput([n, height, width, x.shape[3]! + channels]);
	const sizes = [x.shape[0]!, pictures, height, width, x.shape[3]!, channels];
	runner.run('join', [address(x), address(y), address(out), Number(doubled), ...sizes], n * height);
	return out;
}
