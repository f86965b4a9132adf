/** Directions that the clouds are looked at from, evenly over half a turn: in the plane no chance is needed. */
const DIRECTIONS = 64;

/**
 * Sliced Wasserstein distance of two clouds (Bonneel et al. 2015): the root mean square, over
 * directions, of the 2-Wasserstein distance between their shadows. Points are x and y in turn, in
 * the units of the plane; clouds of different size are compared by quantiles.
 */
export function slicedWasserstein(a: Float32Array, b: Float32Array): number {
	if (a.length < 2 || b.length < 2) throw new Error('a distance needs a point on either side');
	let total = 0;
	for (let k = 0; k < DIRECTIONS; k++) {
		const angle = (Math.PI * k) / DIRECTIONS;
		total += squared(shadow(a, angle), shadow(b, angle));
	}
	return Math.sqrt(total / DIRECTIONS);
}

/** Where the points fall along a direction, in order. */
function shadow(points: Float32Array, angle: number): Float64Array {
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	return Float64Array.from(
		{ length: points.length / 2 },
		(_, i) => points[2 * i]! * cos + points[2 * i + 1]! * sin
	).sort();
}

/** ∫ (F⁻¹ − G⁻¹)² over the shares 0 … 1, at the middles of as many steps as the larger one has points. */
function squared(a: Float64Array, b: Float64Array): number {
	const steps = Math.max(a.length, b.length);
	let total = 0;
	for (let i = 0; i < steps; i++) {
		const share = (i + 0.5) / steps;
		const away = a[Math.floor(share * a.length)]! - b[Math.floor(share * b.length)]!;
		total += away * away;
	}
	return total / steps;
}
