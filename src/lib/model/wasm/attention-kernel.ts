import type { TensorInfo } from '@tensorflow/tfjs-core';
import type { WasmCall } from './kernel-call.ts';

const [ROWS, COLUMNS] = [4, 8];
/** Tiles of pixels that one chunk answers. */
const TILES = 3;

/**
 * `asked` (N, pixels, 3·channels), `here` (1, pixels, 3·channels), `key` and `value` (heads·N, words, width), `maskBias`
 * (heads·N, 1, pixels + words) → (N, pixels, channels) and, where `weights` are wanted, the rows of the softmax.
 */
export function attentionKernel({
	inputs: { asked, here, key, value, maskBias },
	attrs: { weights },
	kernels: { runner, address, makeOutput, scratch }
}: WasmCall<'asked' | 'here' | 'key' | 'value' | 'maskBias', { weights: boolean }>): TensorInfo[] {
	const [n, pixels, all] = asked.shape as [number, number, number];
	const [stacks, words, width] = key.shape as [number, number, number];
	const keys = Math.ceil((pixels + words) / COLUMNS) * COLUMNS;
	const wide = Math.ceil(width / COLUMNS) * COLUMNS;
	const out = makeOutput([n, pixels, all / 3]);
	const rows = weights ? makeOutput([stacks, pixels, pixels + words]) : undefined;
	const ownSize = ROWS * (keys + COLUMNS);
	const chunks = Math.ceil(pixels / ROWS / TILES);
	const job = [
		...[address(asked), address(here), address(key), address(value), address(maskBias)],
		...[address(out), rows ? address(rows) : 0],
		...[n, stacks / n, pixels, words, width, keys],
		...[scratch(stacks * pixels * width), scratch(stacks * keys * width)],
		...[scratch(stacks * keys * wide), TILES, chunks],
		...[scratch(runner.threads * ownSize), 4 * ownSize]
	];
	runner.run('attentionStack', job, stacks);
	runner.run('attention', job, stacks * chunks);
	return rows ? [out, rows] : [out];
}
