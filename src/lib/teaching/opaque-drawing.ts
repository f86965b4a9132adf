import type { Drawing } from './drawing.ts';

/** A square picture, RGB in [−1, 1], as a drawing, all of it opaque. */
export function opaqueDrawing(picture: Float32Array): Drawing {
	const side = Math.sqrt(picture.length / 3);
	const pixels = new Uint8Array(4 * side * side);
	for (let i = 0; i < side * side; i++) {
		const dot = picture.subarray(3 * i, 3 * i + 3);
		pixels.set([...dot.map((value) => Math.round((value + 1) * 127.5)), 255], 4 * i);
	}
	return { side, pixels };
}
