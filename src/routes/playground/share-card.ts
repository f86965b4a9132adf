import { asset } from '$app/paths';
import { paint } from '#lib/charts/paint.ts';
import { filmCells, pictureAtStop } from '#lib/components/film-strip/film.ts';
import { pngOf, unseenCanvas } from '#lib/components/pictures/unseen-canvas.ts';
import { withRecipe } from '#lib/components/pictures/with-recipe.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { SIDE } from '#lib/recipe/site-model.ts';
import { cardColours } from './card-colours.ts';
import { fitted } from './card-text.ts';
import type { Origin } from './pictures.ts';

/** What a card shows. */
export interface Card {
	frames: readonly Frame[];
	/** The picture, of whatever size. */
	picture: Float32Array;
	/** What was asked for, in the reader's words, and how it was made. */
	title: string;
	recipe: string;
	/** The site, as one would type it. */
	site: string;
	name: string;
}

/** Dots of a card, as links show them; and where its parts are. */
const CARD = { width: 1200, height: 630 };
const PICTURE = { at: 59, side: 8 * SIDE, radius: 20 };
const TEXT = { left: 632, width: 509 };
/** Pictures of the walk, each as large as it is. */
const FILM = { count: 7, top: 442 };

/** A picture to send: what was drawn, what was asked for, the walk in small, and where that can be done; in the page's colours. */
export async function shareCard(card: Card, origin: Origin): Promise<Blob> {
	const context = unseenCanvas(CARD.width, CARD.height);
	const colours = cardColours();
	await Promise.all(
		['700 48px Bricolage', '400 22px JetBrains'].map((font) => document.fonts.load(font))
	);
	context.fillStyle = colours.paper;
	context.fillRect(0, 0, CARD.width, CARD.height);
	await drawPicture(context, card.picture);
	await drawFilm(context, card.frames);
	context.textBaseline = 'alphabetic';
	await drawHead(context, card.name, colours.muted);
	const { size, lines } = fitted(context, card.title, TEXT.width);
	context.font = `700 ${size}px Bricolage`;
	context.fillStyle = colours.ink;
	lines.forEach((line, i) => context.fillText(line, TEXT.left, 172 + i * 1.12 * size));
	context.font = '500 23px Bricolage';
	context.fillStyle = colours.muted;
	context.fillText(card.recipe, TEXT.left, FILM.top - 24, TEXT.width);
	context.font = '400 22px JetBrains';
	context.fillStyle = colours.accent;
	context.fillText(card.site, TEXT.left, PICTURE.at + PICTURE.side - 4, TEXT.width);
	return withRecipe(await pngOf(context), origin.recipe, origin.address, origin.start);
}

async function drawPicture(context: CanvasRenderingContext2D, picture: Float32Array) {
	const { at, side, radius } = PICTURE;
	context.save();
	context.beginPath();
	context.roundRect(at, at, side, side, radius);
	context.clip();
	// A finished one is to be enjoyed; of a small one every dot is a square.
	context.imageSmoothingEnabled = picture.length > 3 * SIDE * SIDE;
	context.imageSmoothingQuality = 'high';
	context.drawImage(await bitmapOf(picture), at, at, side, side);
	context.restore();
}

async function drawFilm(context: CanvasRenderingContext2D, frames: readonly Frame[]) {
	const { cells } = filmCells(frames.at(-1)!.step + 1, FILM.count);
	const pitch = SIDE + (TEXT.width - FILM.count * SIDE) / (FILM.count - 1);
	for (const [i, stop] of cells.entries()) {
		const picture = pictureAtStop(frames, stop);
		if (picture) context.drawImage(await bitmapOf(picture), TEXT.left + i * pitch, FILM.top);
	}
}

async function drawHead(context: CanvasRenderingContext2D, name: string, colour: string) {
	const logo = new Image();
	logo.src = asset('/favicon.svg');
	await logo.decode();
	context.drawImage(logo, TEXT.left, PICTURE.at + 2, 36, 36);
	context.font = '600 25px Bricolage';
	context.fillStyle = colour;
	context.fillText(name, TEXT.left + 50, PICTURE.at + 29);
}

function bitmapOf(picture: Float32Array): Promise<ImageBitmap> {
	const side = Math.sqrt(picture.length / 3);
	return createImageBitmap(new ImageData(paint(picture, side * side, 'picture'), side, side));
}
