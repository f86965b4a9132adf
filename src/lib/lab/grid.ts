import { REACH } from './distribution.ts';

/** The middles of `side` by `side` squares that fill the plane, x and y in turn, the upper row first. */
export function gridPoints(side: number): Float32Array {
	const at = (i: number) => ((i + 0.5) / side) * 2 * REACH - REACH;
	return Float32Array.from({ length: 2 * side * side }, (_, k) => {
		const i = k >> 1;
		return k % 2 === 0 ? at(i % side) : -at(Math.floor(i / side));
	});
}
