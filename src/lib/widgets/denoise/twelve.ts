import captions from '#models/scenes-64/pictures/twelve.json';
import sheet from '#models/scenes-64/pictures/twelve.png?url';
import { SIDE } from '../mixer/picture.ts';

/** What the twelve training pictures show. */
export { captions };

let fetched: Promise<readonly Float32Array[]> | undefined;

/** Twelve training pictures, each 64 × 64 × 3 values in [−1, 1]. Throws where they cannot be fetched. */
export const twelve = (): Promise<readonly Float32Array[]> =>
	(fetched ??= fetchTwelve().catch((error: unknown) => {
		fetched = undefined;
		throw error;
	}));

async function fetchTwelve(): Promise<readonly Float32Array[]> {
	const response = await fetch(sheet);
	if (!response.ok) throw new Error(`the pictures could not be fetched (${response.status})`);
	return tilesOf(await createImageBitmap(await response.blob()), captions.length);
}

/** The tiles of a sheet, from left to right. */
function tilesOf(bitmap: ImageBitmap, count: number): Float32Array[] {
	const canvas = new OffscreenCanvas(SIDE * count, SIDE);
	const context = canvas.getContext('2d', { willReadFrequently: true })!;
	context.drawImage(bitmap, 0, 0);
	bitmap.close();
	return Array.from({ length: count }, (_, i) => {
		const { data } = context.getImageData(i * SIDE, 0, SIDE, SIDE);
		return Float32Array.from(data.filter((_, k) => k % 4 < 3)).map((byte) => byte / 127.5 - 1);
	});
}
