import { paint } from '#lib/charts/paint.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { filmCells, pictureAtStop } from '#lib/components/film-strip/film.ts';
import { pngOf, unseenCanvas } from '#lib/components/pictures/unseen-canvas.ts';
import { withRecipe } from '#lib/components/pictures/with-recipe.ts';
import type { Recipe } from '#lib/recipe/recipe.ts';
import { SIDE } from '#lib/recipe/site-model.ts';

/** Pixels of the file for each of the picture's. */
const SCALE = { picture: 8, film: 2 };
/** The most pictures of a film, in rows of as many, with a gap between. */
const FILM = { max: 44, row: 11, gap: 8 };

/** What a picture was made from, and where it can be made again. */
export interface Origin {
	recipe: Recipe;
	address: string;
	/** The bytes of the picture that it began with, where that is the reader's own. */
	start?: Uint8Array;
}

/** The last picture as PNG, 512 × 512, every pixel a square. */
export function pictureFile(frames: readonly Frame[], origin: Origin): Promise<Blob> {
	const side = SIDE * SCALE.picture;
	return fileOf(origin, side, side, [{ picture: frames.at(-1)!.next, x: 0, y: 0, side }]);
}

/** The same finished, as PNG of its own size. */
export function finishedFile(picture: Float32Array, origin: Origin): Promise<Blob> {
	const side = sideOf(picture);
	return fileOf(origin, side, side, [{ picture, x: 0, y: 0, side }]);
}

/** The walk as PNG: from static to picture, in reading order; of a long one evenly many. */
export function filmFile(frames: readonly Frame[], origin: Origin): Promise<Blob> {
	const total = frames.at(-1)!.step + 1;
	const { cells } = filmCells(total, FILM.max);
	const side = SIDE * SCALE.film;
	const pitch = side + FILM.gap;
	const row = Math.min(cells.length, FILM.row);
	const tiles = cells.flatMap((stop, i) => {
		const picture = pictureAtStop(frames, stop);
		const at = { x: FILM.gap + (i % row) * pitch, y: FILM.gap + Math.floor(i / row) * pitch };
		return picture ? [{ picture, side, ...at }] : [];
	});
	const rows = Math.ceil(cells.length / row);
	return fileOf(origin, FILM.gap + row * pitch, FILM.gap + rows * pitch, tiles);
}

interface Tile {
	/** Values in [−1, 1], as many rows as columns, 3 colours. */
	picture: Float32Array;
	x: number;
	y: number;
	/** How wide and high it is drawn. */
	side: number;
}

async function fileOf(
	{ recipe, address, start }: Origin,
	width: number,
	height: number,
	tiles: readonly Tile[]
): Promise<Blob> {
	const context = unseenCanvas(width, height);
	context.fillStyle = '#fffdf9';
	context.fillRect(0, 0, width, height);
	context.imageSmoothingEnabled = false;
	for (const { picture, x, y, side } of tiles) {
		const pixels = sideOf(picture);
		const image = new ImageData(paint(picture, pixels ** 2, 'picture'), pixels, pixels);
		context.drawImage(await createImageBitmap(image), x, y, side, side);
	}
	return withRecipe(await pngOf(context), recipe, address, start);
}

const sideOf = (picture: Float32Array): number => Math.sqrt(picture.length / 3);
