import { REACH } from './distribution.ts';

/**
 * The share of the points (x and y in turn) in each of side × side squares that fill the plane, the
 * upper row first. What lies outside counts for no square, so the shares add up to 1 at most.
 */
export function density(points: Float32Array, side: number): Float32Array {
	const shares = new Float32Array(side * side);
	const count = points.length / 2;
	for (let i = 0; i < count; i++) {
		const column = Math.floor(((points[2 * i]! + REACH) / (2 * REACH)) * side);
		const row = Math.floor(((REACH - points[2 * i + 1]!) / (2 * REACH)) * side);
		if (column < 0 || row < 0 || column >= side || row >= side) continue;
		shares[row * side + column]! += 1 / count;
	}
	return shares;
}

/**
 * The share of `b` that would have to move to other squares for it to be like `a`: half the sum of
 * absolute differences, the total variation distance, from 0 to 1. What is in no square has to move too.
 */
export function misplaced(a: Float32Array, b: Float32Array): number {
	const outside = (shares: Float32Array) => 1 - shares.reduce((sum, share) => sum + share, 0);
	const apart = a.reduce((sum, share, i) => sum + Math.abs(share - b[i]!), 0);
	return (apart + Math.abs(outside(a) - outside(b))) / 2;
}
