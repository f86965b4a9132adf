import { fromRgba } from '#lib/recording/packed.ts';
import { unseenCanvas } from './unseen-canvas.ts';
import { SIDE } from '#lib/recipe/site-model.ts';

/**
 * A picture file as side × side × 3 values in [−1, 1]: the largest square in its middle, made smaller or
 * larger, over white where it is transparent. It stays on the device. Throws where it is no picture.
 */
export async function pictureOf(file: Blob, side = SIDE): Promise<Float32Array> {
	const bitmap = await createImageBitmap(file).catch((cause: unknown) => {
		throw new Error('not a picture', { cause });
	});
	const square = Math.min(bitmap.width, bitmap.height);
	const context = unseenCanvas(side, side, { willReadFrequently: true });
	context.fillStyle = '#fff';
	context.fillRect(0, 0, side, side);
	context.imageSmoothingEnabled = square !== side;
	context.imageSmoothingQuality = 'high';
	const [left, top] = [(bitmap.width - square) / 2, (bitmap.height - square) / 2];
	context.drawImage(bitmap, left, top, square, square, 0, 0, side, side);
	bitmap.close();
	return fromRgba(context.getImageData(0, 0, side, side).data);
}

/** A picture of one grey. */
export const blank = (value: number): Float32Array => new Float32Array(SIDE * SIDE * 3).fill(value);
