import type { AttentionMap } from '#lib/diffusion/attention-map.ts';
import type { Denoiser } from '#lib/diffusion/denoiser.ts';
import { epsFromX0, x0FromEps } from '#lib/diffusion/predict.ts';
import type { Call } from '#lib/diffusion/sampler.ts';
import { deltaDecode, deltaEncode, fromByte, toByte, unpacked } from './packed.ts';

/**
 * The third file of a recording: for each call the two clean guesses that guidance mixed, with the
 * prompt and without, in 8 bits over [−2, 2], and what each block with attention gave to each word, in 8
 * bits on a scale that keeps small shares (their fourth root, to within 5 % from 0.001 up).
 */
export type RecordedBlock = Omit<AttentionMap, 'shares'>;

/** Unclipped guesses leave [−1, 1] by a little. */
const RANGE = 2;

const toShare = (byte: number): number => (byte / 255) ** 4;
const fromShare = (share: number): number => Math.round(255 * Math.sqrt(Math.sqrt(share)));

const sizeOf = ({ side, tokens }: RecordedBlock): number => side * side * tokens;
const rowOf = (size: number, blocks: readonly RecordedBlock[]): number =>
	blocks.reduce((sum, block) => sum + sizeOf(block), 2 * size);

/** The file before compression, and what its recording says of it. Throws unless the run was watched. */
export function attentionBytes(calls: readonly Call[]): {
	blocks: RecordedBlock[];
	bytes: Uint8Array<ArrayBuffer>;
} {
	const rows = calls.map(({ x, alphaBar, prediction: { parts, attention } }) => {
		if (!parts || !attention) throw new Error('the run was not watched, or had no guidance');
		const guesses = [parts.conditional, parts.unconditional].flatMap((eps) => [
			...x0FromEps(x, eps, alphaBar)
		]);
		const shares = attention.flatMap((map) => [...map.shares]);
		return [...guesses.map((value) => toByte(value, RANGE)), ...shares.map(fromShare)];
	});
	const blocks = calls[0]!.prediction.attention!.map(({ block, side, tokens }) => ({
		...{ block, side, tokens }
	}));
	return { blocks, bytes: deltaEncode(Uint8Array.from(rows.flat()), rows[0]!.length) };
}

/** `denoise` with what was inside, call after call; `file` as fetched. Throws where it is not whole. */
export async function withRecordedAttention(
	denoise: Denoiser,
	{
		size,
		clipped,
		inside: blocks = []
	}: { size: number; clipped: number[]; inside?: RecordedBlock[] },
	file: Uint8Array
): Promise<Denoiser> {
	const length = rowOf(size, blocks);
	const values = deltaDecode(await unpacked(file, clipped.length * length), length);
	let call = 0;
	return async (x, alphaBar) => {
		let at = call++ * length;
		const take = (count: number, read: (byte: number) => number) =>
			Float32Array.from(values.subarray(at, (at += count)), read);
		const eps = () =>
			epsFromX0(
				x,
				take(size, (byte) => fromByte(byte, RANGE)),
				alphaBar
			);
		const parts = { conditional: eps(), unconditional: eps() };
		const attention = blocks.map((block) => ({ ...block, shares: take(sizeOf(block), toShare) }));
		return { ...(await denoise(x, alphaBar)), parts, attention };
	};
}
