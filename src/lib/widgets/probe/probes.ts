import { unpacked } from '#lib/recording/packed.ts';
import { SIDE } from '#lib/recipe/site-model.ts';

/** A spot of the middle stands for so many pixels a side; there are so many spots a side. */
const SPOT = 8;
const ACROSS = SIDE / SPOT;
const [SPOTS, PIXELS] = [ACROSS ** 2, SPOT ** 2];

/** How many numbers each reads of a spot. */
const READS = { middle: 144, pixels: 3 * PIXELS } as const;
type Kind = keyof typeof READS;

/** A linear map from what is read at a spot to its pixels: `bias` (spots, pixels), `weights` (read, pixels). */
export interface LinearProbe {
	bias: Float32Array;
	weights: Float32Array;
}

/** The two probes of one step: of the network's middle, and of the noisy pixels themselves. */
export type StepProbes = Record<Kind, LinearProbe>;

/**
 * The probes of every step, as models/training/probe.py stores them: whole numbers, each to be multiplied
 * with the step of its part, bias or weights. Throws where the file is not whole.
 */
export async function probesIn(
	steps: readonly Record<Kind, readonly number[]>[],
	file: Uint8Array
): Promise<StepProbes[]> {
	const each = (kind: Kind) => (SPOTS + READS[kind]) * PIXELS;
	const bytes = await unpacked(file, steps.length * (each('middle') + each('pixels')));
	const numbers = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
	let at = 0;
	const take = (rows: number, step: number) =>
		Float32Array.from(numbers.subarray(at, (at += rows * PIXELS)), (number) => number * step);
	const probe = (kind: Kind, [bias = 0, weights = 0]: readonly number[]): LinearProbe => ({
		bias: take(SPOTS, bias),
		weights: take(READS[kind], weights)
	});
	return steps.map(({ middle, pixels }) => ({
		middle: probe('middle', middle),
		pixels: probe('pixels', pixels)
	}));
}

/** What a probe takes to be covered by the thing, pixel by pixel, of what it reads: `rows` (spots, read). */
export function saidBy({ bias, weights }: LinearProbe, rows: Float32Array): Float32Array {
	const read = rows.length / SPOTS;
	const mask = new Float32Array(SIDE * SIDE);
	for (let spot = 0; spot < SPOTS; spot++) {
		for (let pixel = 0; pixel < PIXELS; pixel++) {
			let sum = bias[spot * PIXELS + pixel]!;
			for (let i = 0; i < read; i++) sum += rows[spot * read + i]! * weights[i * PIXELS + pixel]!;
			mask[placeOf(spot, pixel)] = Math.min(Math.max(sum, 0), 1);
		}
	}
	return mask;
}

/** A picture of three values a pixel, as the pixels’ probe reads it: spot by spot, colour by colour. */
export const bySpots = (x: Float32Array): Float32Array =>
	Float32Array.from({ length: x.length }, (_, i) => {
		const [spot, within] = [Math.floor(i / READS.pixels), i % READS.pixels];
		return x[3 * placeOf(spot, within % PIXELS) + Math.floor(within / PIXELS)]!;
	});

/** Where in the picture a pixel of a spot is, row by row. */
function placeOf(spot: number, pixel: number): number {
	const row = SPOT * Math.floor(spot / ACROSS) + Math.floor(pixel / SPOT);
	return row * SIDE + SPOT * (spot % ACROSS) + (pixel % SPOT);
}
