import { PATHS_REACH, type PathPoint } from './world.ts';

/** Where an arrow key moves a point to, five times as far with Shift; undefined for other keys. */
export function nudged(
	{ key, shiftKey }: { key: string; shiftKey: boolean },
	[x, y]: PathPoint
): PathPoint | undefined {
	const by = shiftKey ? 0.5 : 0.1;
	const to: Record<string, PathPoint> = {
		ArrowLeft: [x - by, y],
		ArrowRight: [x + by, y],
		ArrowUp: [x, y + by],
		ArrowDown: [x, y - by]
	};
	const moved = to[key];
	return moved && withinPaths(moved);
}

/** The nearest point of the plane that is shown. */
export const withinPaths = ([x, y]: PathPoint): PathPoint => {
	const most = PATHS_REACH - 0.15;
	return [Math.min(Math.max(x, -most), most), Math.min(Math.max(y, -most), most)];
};
