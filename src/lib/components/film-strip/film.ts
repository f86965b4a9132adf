import type { Frame } from '#lib/diffusion/sampler.ts';
import { nearestFrame } from '#lib/run/thin-frames.ts';

/**
 * A walk of `total` steps has total + 1 pictures, its stops: 0 is the static, `total` the result. Step k
 * goes from stop k to stop k + 1. A strip has room for some of the stops, evenly spread, always the last.
 */
export interface FilmCells {
	/** The stops that have a cell, first to last. */
	cells: number[];
	/** Stops from cell to cell. */
	stride: number;
}

/** As many cells as fit `room`, at least two; every third stop, for instance. */
export function filmCells(total: number, room: number): FilmCells {
	const stride = Math.floor(total / Math.max(Math.floor(room), 2)) + 1;
	const first = total % stride;
	const count = Math.floor(total / stride) + 1;
	return { cells: Array.from({ length: count }, (_, i) => first + i * stride), stride };
}

/** Where stop `stop` (or a place between two) lies on the strip, from 0 to 1; cells are equally wide. */
export const placeOnFilm = (stop: number, { cells, stride }: FilmCells): number =>
	((stop - cells[0]!) / stride + 0.5) / cells.length;

/** The stop, not rounded, at `place` (0 … 1) of the strip. */
export const stopAt = (place: number, { cells, stride }: FilmCells): number =>
	cells[0]! + (place * cells.length - 0.5) * stride;

/** The picture at a stop, of the walk so far; of a long walk, whose frames are thinned, the nearest. */
export function pictureAtStop(frames: readonly Frame[], stop: number): Float32Array | undefined {
	const last = frames.at(-1);
	if (!last || stop > last.step + 1) return undefined;
	if (stop === last.step + 1) return last.next;
	return frames[nearestFrame(frames, stop)]?.x;
}
