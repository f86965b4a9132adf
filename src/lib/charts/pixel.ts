/** A place in a picture, counted from its top left corner. */
export interface Pixel {
	x: number;
	y: number;
}

/** Where an arrow key takes the choice, with Shift eight pixels on; undefined for other keys. */
export function movedBy(
	{ key, shiftKey }: { key: string; shiftKey: boolean },
	{ x, y }: Pixel,
	{ width, height }: { width: number; height: number }
): Pixel | undefined {
	const stride = shiftKey ? 8 : 1;
	const within = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1);
	switch (key) {
		case 'ArrowLeft':
			return { x: within(x - stride, width), y };
		case 'ArrowRight':
			return { x: within(x + stride, width), y };
		case 'ArrowUp':
			return { x, y: within(y - stride, height) };
		case 'ArrowDown':
			return { x, y: within(y + stride, height) };
		case 'Home':
			return { x: 0, y };
		case 'End':
			return { x: width - 1, y };
	}
}
