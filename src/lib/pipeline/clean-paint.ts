import type { CleanPaint } from '#lib/diffusion/paint-over.ts';
import { paintLayerOf, type PaintLayer } from '#lib/recipe/paint-text.ts';
import type { Painting } from '#lib/recipe/painting.ts';
import { PAINT_NAMES, PAINTS } from '#lib/recipe/paints.ts';

/** The paint of a recipe. Throws where its text is none, which parseBegun never lets pass. */
export function cleanPaint({ paint }: Painting): CleanPaint {
	const layer = paintLayerOf(paint);
	if (!layer) throw new Error(`“${paint}” is no paint`);
	return inColours(layer);
}

/** A layer as numbers of a picture, three a dot. */
export function inColours(layer: PaintLayer): CleanPaint {
	const x0 = new Float32Array(3 * layer.length);
	const covers = new Float32Array(3 * layer.length);
	layer.forEach((color, dot) => {
		if (color === 0) return;
		x0.set(PAINTS[PAINT_NAMES[color - 1]!], 3 * dot);
		covers.fill(1, 3 * dot, 3 * dot + 3);
	});
	return { x0, covers };
}
