import { fromRgba } from '#lib/recording/packed.ts';
import { fetched } from '#lib/run/fetched.ts';
import { unseenCanvas } from './unseen-canvas.ts';
import { SIDE } from '#lib/recipe/site-model.ts';

/** The pictures of a sheet, each `side` pixels a side, row by row, as values in [−1, 1]. Throws StoredError. */
export async function tilesFrom(url: string, side = SIDE): Promise<Float32Array[][]> {
	const bitmap = await createImageBitmap(new Blob([await fetched(url, 'pictures')]));
	const { width, height } = bitmap;
	const context = unseenCanvas(width, height, { willReadFrequently: true });
	context.drawImage(bitmap, 0, 0);
	bitmap.close();
	const times = (length: number) => Array.from({ length: length / side }, (_, i) => i * side);
	return times(height).map((y) =>
		times(width).map((x) => fromRgba(context.getImageData(x, y, side, side).data))
	);
}

/** Does something once, and again only if it failed. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
	let promise: Promise<T> | undefined;
	return () =>
		(promise ??= work().catch((error: unknown) => {
			promise = undefined;
			throw error;
		}));
}
