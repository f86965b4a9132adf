/** Which square of a picture is looked at. */
export interface CropView {
	/** Where the square lies in the room that it has across and down, each 0 (left, top) … 1. */
	x: number;
	y: number;
	/** 1 is the largest square; 2 one of half its side. */
	zoom: number;
}

/** The largest square, from the middle. */
export const CENTRED: CropView = { x: 0.5, y: 0.5, zoom: 1 };

/** At the most, every dot that is kept of the shorter side is one of the 64. */
export const MOST_ZOOM = 8;

interface Size {
	width: number;
	height: number;
}

/** The square of a picture that a view means. */
export function squareIn(
	{ width, height }: Size,
	{ x, y, zoom }: CropView
): { left: number; top: number; side: number } {
	const side = Math.min(width, height) / zoom;
	return { left: (width - side) * x, top: (height - side) * y, side };
}

/** The view after the picture was pulled by so many of the square's sides to the right and down. */
export function pulled(size: Size, view: CropView, across: number, down: number): CropView {
	const { side } = squareIn(size, view);
	const moved = (at: number, length: number, by: number) =>
		length > side ? within(at - (by * side) / (length - side)) : at;
	return {
		...view,
		x: moved(view.x, size.width, across),
		y: moved(view.y, size.height, down)
	};
}

/** The view at another zoom, where what is in the middle of the square stays there as far as it can. */
export function zoomed(size: Size, view: CropView, zoom: number): CropView {
	const next = Math.min(Math.max(zoom, 1), MOST_ZOOM);
	const before = squareIn(size, view);
	const side = Math.min(size.width, size.height) / next;
	const placed = (start: number, length: number, at: number) =>
		length > side ? within((start + (before.side - side) / 2) / (length - side)) : at;
	return {
		x: placed(before.left, size.width, view.x),
		y: placed(before.top, size.height, view.y),
		zoom: next
	};
}

const within = (share: number): number => Math.min(Math.max(share, 0), 1);
