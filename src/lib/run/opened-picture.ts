import { fromRgba } from '#lib/recording/packed.ts';
import { CodedError } from '#lib/diffusion/coded-error.ts';
import { SIDE } from '#lib/recipe/site-model.ts';
import { squareIn, type CropView } from './crop.ts';
import { kindOf, type PictureKind } from './picture-kind.ts';

export type { PictureKind };

export type PictureProblem =
	{ code: 'noPicture'; kind: PictureKind } | { code: 'undecodable'; kind: PictureKind };

/** Thrown where a file cannot be opened as a picture. */
export class PictureError extends CodedError<PictureProblem> {
	override name = 'PictureError';
}

/** A picture file of the reader's: what is left of it to choose a square from, and how large it was. */
export interface OpenedPicture {
	width: number;
	height: number;
	/** What is kept of it. */
	canvas: HTMLCanvasElement;
	/** A square of it as SIDE × SIDE × 3 values in [−1, 1]. A picture that has these dots already is taken as it is. */
	square: (view: CropView) => Float32Array;
}

/** Dots of the shorter side that are kept: a photo of 40 megapixels need not stay in memory for 64 dots. */
const CHOICE = 8 * SIDE;

/** SVG is a program of another kind than a picture: it may hold scripts, and what it looks like depends on the page. */
const REFUSED: readonly PictureKind[] = ['empty', 'svg', 'text'];

/** Opens a file, which stays on the device. Throws PictureError. */
export async function openedPicture(file: Blob): Promise<OpenedPicture> {
	const kind = await kindOf(file);
	if (REFUSED.includes(kind)) throw new PictureError({ code: 'noPicture', kind });
	const bitmap = await createImageBitmap(file).catch((cause: unknown) => {
		throw new PictureError({ code: 'undecodable', kind }, { cause });
	});
	const { width, height } = bitmap;
	const scale = Math.min(1, CHOICE / Math.min(width, height));
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(width * scale);
	canvas.height = Math.round(height * scale);
	const context = canvas.getContext('2d', { willReadFrequently: true })!;
	context.fillStyle = '#fff';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.imageSmoothingQuality = 'high';
	context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
	bitmap.close();
	return { width, height, canvas, square: (view) => squareOf(canvas, view) };
}

function squareOf(canvas: HTMLCanvasElement, view: CropView): Float32Array {
	const { left, top, side } = squareIn(canvas, view);
	const small = document.createElement('canvas');
	[small.width, small.height] = [SIDE, SIDE];
	const context = small.getContext('2d', { willReadFrequently: true })!;
	context.imageSmoothingEnabled = side !== SIDE;
	context.imageSmoothingQuality = 'high';
	context.drawImage(canvas, left, top, side, side, 0, 0, SIDE, SIDE);
	const { data } = context.getImageData(0, 0, SIDE, SIDE);
	return fromRgba(data);
}
