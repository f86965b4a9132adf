/** A picture of the thing to be taught, cut out of its ground where `pixels` are transparent. */
export interface Drawing {
	/** Pixels a side. */
	side: number;
	/** side × side × RGBA, 0 … 255. */
	pixels: Uint8Array;
}

/** Where a drawing is put in a picture. */
export interface Placing {
	/** Its size, as a share of the picture's. */
	size: number;
	/** Its centre, from 0 to 1 across and down. */
	x: number;
	y: number;
	/** Radians. */
	turn: number;
	/** Whether it looks the other way. */
	mirrored: boolean;
}

/**
 * Puts a drawing on a picture in place: `picture` is side × side × RGB in [−1, 1]. Every pixel is the mean of 3 × 3 places
 * in it, so that thin lines do not break.
 */
export function put(drawing: Drawing, picture: Float32Array, side: number, placing: Placing): void {
	const { size, x, y, turn, mirrored } = placing;
	const [cos, sin] = [Math.cos(turn) / size, Math.sin(turn) / size];
	const mirror = mirrored ? -1 : 1;
	for (let row = 0; row < side; row++) {
		for (let column = 0; column < side; column++) {
			const sum = [0, 0, 0, 0];
			for (let part = 0; part < PARTS * PARTS; part++) {
				const right = (column + ((part % PARTS) + 0.5) / PARTS) / side - x;
				const down = (row + (Math.floor(part / PARTS) + 0.5) / PARTS) / side - y;
				const across = mirror * (right * cos + down * sin) + 0.5;
				addDot(sum, drawing, across, down * cos - right * sin + 0.5);
			}
			const [red, green, blue, alpha] = sum as [number, number, number, number];
			const shown = alpha / (255 * PARTS * PARTS);
			[red, green, blue].forEach((value, i) => {
				const at = 3 * (side * row + column) + i;
				picture[at] = picture[at]! * (1 - shown) + value / (127.5 * 255 * PARTS * PARTS) - shown;
			});
		}
	}
}

/** Places along each axis of a pixel. */
const PARTS = 3;

/** Adds the dot at a place of the drawing, colours times their alpha; nothing outside of it. */
function addDot(sum: number[], { side, pixels }: Drawing, across: number, down: number): void {
	const [column, row] = [Math.floor(across * side), Math.floor(down * side)];
	if (column < 0 || row < 0 || column >= side || row >= side) return;
	const at = 4 * (side * row + column);
	const alpha = pixels[at + 3]!;
	for (let i = 0; i < 3; i++) sum[i]! += pixels[at + i]! * alpha;
	sum[3]! += alpha;
}

/** The share of a drawing that is seen at all. */
export const shownShare = ({ side, pixels }: Drawing): number => {
	let shown = 0;
	for (let i = 3; i < pixels.length; i += 4) shown += pixels[i]!;
	return shown / (255 * side * side);
};
