import { angleOf } from '#lib/diffusion/noise-level.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';

/** A moment of a walk, in the 8 bits that a picture is shown with: a tenth of what a frame takes. */
export interface Snapshot {
	/** ᾱ of x. */
	alphaBar: number;
	x: Uint8ClampedArray;
	/** The clean guess made at x; at the end the picture itself. */
	x0: Uint8ClampedArray;
}

/** Where a frame begins. */
export const snapshotOf = ({ from, x, x0 }: Frame): Snapshot => ({
	alphaBar: from,
	x: bytes(x),
	x0: bytes(x0)
});

/** Where a frame ends, for the last one of a walk. */
export const endSnapshotOf = ({ to, next }: Frame): Snapshot => ({
	...resultOf(next),
	alphaBar: to
});

/** A finished picture. */
export const resultOf = (picture: Float32Array): Snapshot => ({
	alphaBar: 1,
	x: bytes(picture),
	x0: bytes(picture)
});

/** How noisy ᾱ is on an even scale: 1 pure noise, 0 none. The angle acos √ᾱ as a share of π/2. */
const noisiness = (alphaBar: number): number => (2 / Math.PI) * angleOf(alphaBar);

/** The one that is nearest to a noisiness. */
export const nearestSnapshot = (
	snapshots: readonly Snapshot[],
	wanted: number
): Snapshot | undefined =>
	snapshots.reduce<Snapshot | undefined>(
		(best, snapshot) => (best && away(best, wanted) <= away(snapshot, wanted) ? best : snapshot),
		undefined
	);

const away = ({ alphaBar }: Snapshot, wanted: number): number =>
	Math.abs(noisiness(alphaBar) - wanted);

function bytes(values: Float32Array): Uint8ClampedArray {
	const rounded = new Uint8ClampedArray(values.length);
	for (let i = 0; i < values.length; i++) rounded[i] = (values[i]! + 1) * 127.5;
	return rounded;
}
