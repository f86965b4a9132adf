import type { Mask } from '#lib/recipe/mask-text.ts';
import { SIDE } from '#lib/recipe/site-model.ts';

export const noMask = (): Mask => new Uint8Array(SIDE * SIDE);

/** The mask where `covers` says so of the middle of a dot. */
export const maskWhere = (covers: (x: number, y: number) => boolean): Mask =>
	noMask().map((_, i) => Number(covers((i % SIDE) + 0.5, Math.floor(i / SIDE) + 0.5)));

/** The mask with a round dab in the middle of a dot: 1 for more, 0 for less of it; or a layer of paint with one of another colour. */
export function maskDabbed(
	mask: Mask,
	{ x, y }: { x: number; y: number },
	radius: number,
	value: number
): Mask {
	return mask.map((now, i) => {
		const [column, row] = [i % SIDE, Math.floor(i / SIDE)];
		return (column - x) ** 2 + (row - y) ** 2 <= radius ** 2 ? value : now;
	});
}

/** The picture with what is to be drawn anew under slanting stripes. */
export function underStripes(picture: Float32Array, mask: Mask): Float32Array {
	return picture.map((value, i) => {
		const dot = Math.floor(i / 3);
		if (!mask[dot]) return value;
		const stripe = ((dot % SIDE) + Math.floor(dot / SIDE)) % 4 < 2;
		return stripe ? 0.25 * value + 0.75 * STRIPE[i % 3]! : 0.6 * value;
	});
}

/** A violet that nothing in the pictures has. */
const STRIPE = [0.1, -0.6, 0.95];
