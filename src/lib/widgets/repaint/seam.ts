import { mean } from '#lib/diffusion/vector.ts';
import { SIDE } from '#lib/recipe/site-model.ts';
import type { Mask } from '#lib/recipe/mask-text.ts';

/**
 * How far neighbours differ across the edge of a mask, as a multiple of how far neighbours beside it do: 1 where
 * the edge does not show, undefined where there is none. Beside: up to two dots on along the same line, on either side.
 * The twin of `seam` in models/training/edits.py.
 */
export function seam(picture: Float32Array, mask: Mask, side = SIDE): number | undefined {
	const across: number[] = [];
	const beside: number[] = [];
	for (const [along, between] of [
		[1, side],
		[side, 1]
	] as const) {
		for (let line = 0; line < side; line++) {
			const dotAt = (at: number) => line * between + at * along;
			const isEdge = (at: number) => mask[dotAt(at)] !== mask[dotAt(at + 1)];
			const step = (at: number) => difference(picture, dotAt(at), dotAt(at + 1));
			for (let at = 0; at < side - 1; at++) {
				if (!isEdge(at)) continue;
				across.push(step(at));
				const near = [at - 2, at - 1, at + 1, at + 2];
				beside.push(...near.filter((i) => i >= 0 && i < side - 1 && !isEdge(i)).map(step));
			}
		}
	}
	return across.length > 0 && beside.length > 0 ? mean(across) / mean(beside) : undefined;
}

/** Of two dots: the root mean square over their three colours. */
function difference(picture: Float32Array, a: number, b: number): number {
	const squares = [0, 1, 2].map(
		(colour) => (picture[3 * a + colour]! - picture[3 * b + colour]!) ** 2
	);
	return Math.sqrt(mean(squares));
}

/** How many dots that should stay are not what they were, to the last bit. */
export const movedOutside = (before: Float32Array, after: Float32Array, mask: Mask): number =>
	mask.reduce(
		(moved, drawn, dot) =>
			moved + Number(!drawn && [0, 1, 2].some((i) => before[3 * dot + i] !== after[3 * dot + i])),
		0
	);
