import type { Shot } from '#lib/components/pictures/moving-picture.ts';

/** Frames a second: programs that cut films want them evenly. */
export const RATE = 30;

/** Which picture each frame of a video shows; none is seen for less than one. */
export function videoFrames(shots: readonly Shot[]): number[] {
	let [until, shown] = [0, 0];
	return shots.flatMap(({ which, seconds }) => {
		until += seconds;
		const count = Math.max(1, Math.round(until * RATE) - shown);
		shown += count;
		return Array.from({ length: count }, () => which);
	});
}
