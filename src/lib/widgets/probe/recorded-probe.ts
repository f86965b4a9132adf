import { noised } from '#lib/diffusion/forward.ts';
import { fromByte, unpacked } from '#lib/recording/packed.ts';
import { SIDE } from '#lib/recipe/site-model.ts';

/** What models/training/probe.py says of the pictures that it recorded. */
export interface ProbeHead {
	/** The angles of its steps, noise first. */
	angles: readonly number[];
	/** What each picture shows. */
	shown: readonly string[];
	/** Stored noise is cut off beyond so many standard deviations. */
	far: number;
	/** What probes say is stored in so many steps from 0 to 1. */
	steps: number;
}

/** A picture that no probe was trained on, and what probes say of it under noise. */
export interface ProbedPicture {
	x0: Float32Array;
	eps: Float32Array;
	/** Which pixels the thing covers: 0 or 1. */
	truth: Float32Array;
	/** Step by step, how sure each probe is of every pixel: 0 … 1. */
	middle: readonly Float32Array[];
	pixels: readonly Float32Array[];
}

const PIXELS = SIDE * SIDE;

/** The pictures of a recording; `file` as fetched. Throws where it is not whole. */
export async function probedPictures(
	{ angles, shown, far, steps }: ProbeHead,
	file: Uint8Array
): Promise<ProbedPicture[]> {
	const each = 6 * PIXELS + PIXELS + 2 * angles.length * PIXELS;
	const bytes = await unpacked(file, shown.length * each);
	let at = 0;
	const take = (count: number, read: (byte: number) => number) =>
		Float32Array.from(bytes.subarray(at, (at += count)), read);
	const pictures = shown.map(() => ({
		x0: take(3 * PIXELS, (byte) => fromByte(byte)),
		eps: take(3 * PIXELS, (byte) => fromByte(byte, far))
	}));
	const truth = shown.map(() => take(PIXELS, Number));
	const said = () => angles.map(() => take(PIXELS, (step) => step / steps));
	return pictures.map((picture, i) => ({
		...picture,
		truth: truth[i]!,
		middle: said(),
		pixels: said()
	}));
}

/** What the network was given of a picture at an angle. */
export const noisyAt = ({ x0, eps }: ProbedPicture, angle: number): Float32Array =>
	noised(x0, eps, Math.cos(angle) ** 2);

/** A mask, or how sure a probe is, in greys: three equal values a pixel. */
export const maskPicture = (mask: Float32Array): Float32Array =>
	Float32Array.from({ length: 3 * mask.length }, (_, i) => 2 * mask[Math.floor(i / 3)]! - 1);
