import type { BlockView } from '#lib/diffusion/block-view.ts';
import { deltaDecode, deltaEncode, unpacked } from './packed.ts';

/**
 * What the blocks of a network said at every step of a stored run. A second file holds it as whole
 * numbers, as what changes from one to the next, packed with gzip: step by step and block by block, the
 * channels over [−RANGE, RANGE], then where its spots looked, on a scale that keeps small shares. Both are
 * in few steps, for they are looked at and not computed with.
 */
export interface RecordedBlocks {
	steps: number;
	/** In order. */
	blocks: { block: string; side: number; channels: number; looks: boolean }[];
}

/** Numbers of a layer that keeps magnitudes have a spread of about one. */
const RANGE = 3;
const [GREYS, SHARES] = [63, 15];

const toValue = (step: number): number => RANGE * ((2 * step) / GREYS - 1);
const fromValue = (value: number): number =>
	Math.round((GREYS * (Math.min(Math.max(value / RANGE, -1), 1) + 1)) / 2);
const toShare = (step: number): number => (step / SHARES) ** 4;
const fromShare = (share: number): number => Math.round(SHARES * Math.sqrt(Math.sqrt(share)));

const lengthOf = ({ side, channels, looks }: RecordedBlocks['blocks'][number]): number =>
	channels * side ** 2 + (looks ? side ** 4 : 0);

/** The file before compression, and what its recording says of it; one list of views a step. */
export function blockBytes(steps: readonly (readonly BlockView[])[]): {
	head: RecordedBlocks;
	bytes: Uint8Array<ArrayBuffer>;
} {
	const blocks = steps[0]!.map(({ block, side, channels, looks }) => ({
		...{ block, side, channels: channels.length, looks: !!looks }
	}));
	const numbers = steps
		.flat()
		.flatMap(({ channels, looks }) => [
			...channels.flatMap((values) => [...values].map(fromValue)),
			...(looks ? [...looks].map(fromShare) : [])
		]);
	return { head: { steps: steps.length, blocks }, bytes: deltaEncode(Uint8Array.from(numbers), 1) };
}

/** The views, step by step; `file` as fetched. Throws where it is not whole. */
export async function blocksIn(
	{ steps, blocks }: RecordedBlocks,
	file: Uint8Array
): Promise<BlockView[][]> {
	const row = blocks.reduce((sum, block) => sum + lengthOf(block), 0);
	const values = deltaDecode(await unpacked(file, steps * row), 1);
	let at = 0;
	const take = (count: number, read: (byte: number) => number) =>
		Float32Array.from(values.subarray(at, (at += count)), read);
	return Array.from({ length: steps }, () =>
		blocks.map(({ block, side, channels, looks }) => ({
			block,
			side,
			channels: Array.from({ length: channels }, () => take(side ** 2, toValue)),
			...(looks && { looks: take(side ** 4, toShare) })
		}))
	);
}
