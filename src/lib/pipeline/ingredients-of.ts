import type { Beginning } from '#lib/recipe/beginning.ts';
import { maskOf, type Mask } from '#lib/recipe/mask-text.ts';
import type { Ingredients } from './edited-walk.ts';

/** What a walk is made from that begins with `picture`: under static, and with what its mask leaves as it is. */
export function ingredientsOf(
	{ strength, mask, loops }: Beginning,
	picture: Float32Array
): Ingredients {
	const drawn = mask === '' ? undefined : maskOf(mask);
	return {
		from: { picture, strength },
		...(drawn && { known: { picture, keep: keepOf(drawn), loops } })
	};
}

/** What stays, a number for each of the picture's. */
export const keepOf = (mask: Mask): Float32Array =>
	Float32Array.from({ length: 3 * mask.length }, (_, i) => 1 - mask[Math.floor(i / 3)]!);
