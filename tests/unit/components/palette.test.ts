import { expect, test } from 'vitest';
import { indexed } from '#lib/components/pictures/palette.ts';

const picture = (colors: readonly (readonly number[])[]) =>
	Uint8ClampedArray.from(colors.flatMap((color) => [...color, 255]));

/** The greatest difference of a colour from what stands for it. */
function worst(rgba: Uint8ClampedArray, most: number): number {
	const { colors, indices } = indexed(rgba, most);
	return Math.max(
		...[...indices].flatMap((which, i) =>
			[0, 1, 2].map((c) => Math.abs(colors[3 * which + c]! - rgba[4 * i + c]!))
		)
	);
}

test('a picture of few colours keeps every one of them', () => {
	const colors = Array.from({ length: 256 }, (_, i) => [i, 255 - i, (7 * i) % 256]);
	expect(worst(picture(colors), 256)).toBe(0);
	expect(indexed(picture([[1, 2, 3]]), 256).colors).toEqual(Uint8Array.of(1, 2, 3));
});

test('of many colours each is stood for by one that is near', () => {
	const colors = Array.from({ length: 4096 }, (_, i) => [i % 256, (i * 37) % 256, (i * 101) % 256]);
	const { colors: few } = indexed(picture(colors), 256);
	expect(few).toHaveLength(3 * 256);
	// 256 colours spread over the whole cube: about 40 apart.
	expect(worst(picture(colors), 256)).toBeLessThan(40);
});
