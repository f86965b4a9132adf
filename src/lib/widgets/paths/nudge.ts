import { REACH, type Point } from './world.ts';

/** Where an arrow key moves a point to, five times as far with Shift; undefined for other keys. */
export function nudged(
	{ key, shiftKey }: { key: string; shiftKey: boolean },
	[x, y]: Point
): Point | undefined {
	const by = shiftKey ? 0.5 : 0.1;
	const to: Record<string, Point> = {
		ArrowLeft: [x - by, y],
		ArrowRight: [x + by, y],
		ArrowUp: [x, y + by],
		ArrowDown: [x, y - by]
	};
	const moved = to[key];
	return moved && within(moved);
}

/** The nearest point of the plane that is shown. */
export const within = ([x, y]: Point): Point => {
	const most = REACH - 0.15;
	return [Math.min(Math.max(x, -most), most), Math.min(Math.max(y, -most), most)];
};
