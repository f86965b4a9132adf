import type { Frame } from '#lib/diffusion/sampler.ts';

/** A moment of a walk, in the 8 bits that a picture is shown with: a tenth of what a frame takes. */
export interface Still {
	/** ᾱ of x. */
	alphaBar: number;
	x: Uint8ClampedArray;
	/** The clean guess made at x; at the end the picture itself. */
	x0: Uint8ClampedArray;
}

/** Where a frame begins. */
export const stillOf = ({ from, x, x0 }: Frame): Still => ({
	alphaBar: from,
	x: bytes(x),
	x0: bytes(x0)
});

/** Where a frame ends, for the last one of a walk. */
export const endOf = ({ to, next }: Frame): Still => ({
	alphaBar: to,
	x: bytes(next),
	x0: bytes(next)
});

/** Bytes as values in [−1, 1] again. */
export const valuesOf = (bytes: Uint8ClampedArray): Float32Array =>
	Float32Array.from(bytes, (byte) => byte / 127.5 - 1);

/** How noisy ᾱ is on an even scale: 1 pure noise, 0 none. The angle acos √ᾱ as a share of π/2. */
const noisiness = (alphaBar: number): number => (2 / Math.PI) * Math.acos(Math.sqrt(alphaBar));

/** The still that is nearest to a noisiness. */
export const nearestStill = (film: readonly Still[], wanted: number): Still | undefined =>
	film.reduce<Still | undefined>(
		(best, still) => (best && away(best, wanted) <= away(still, wanted) ? best : still),
		undefined
	);

const away = ({ alphaBar }: Still, wanted: number): number =>
	Math.abs(noisiness(alphaBar) - wanted);

const bytes = (values: Float32Array): Uint8ClampedArray =>
	Uint8ClampedArray.from(values, (value) => (value + 1) * 127.5);
