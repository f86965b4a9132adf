/** Plain vectors of float32. The only file of the core that indexes: everything else says what, not where. */

/**
 * w₁·v₁ + w₂·v₂ + …, summed in float64 and rounded to float32 once.
 * Throws where two vectors differ in length.
 */
export function combine(...terms: readonly (readonly [number, Float32Array])[]): Float32Array {
	const [first, second, third] = terms;
	if (first && second && !third) return combineTwo(first, second);
	const sum = new Float64Array(terms[0]?.[1].length ?? 0);
	for (const [weight, vector] of terms) {
		sameLength(sum, vector);
		for (let i = 0; i < sum.length; i++) sum[i]! += weight * vector[i]!;
	}
	return new Float32Array(sum);
}

/** The same of two, as nearly all are: without an array for the sums, a mixture costs a third. */
function combineTwo(
	[p, a]: readonly [number, Float32Array],
	[q, b]: readonly [number, Float32Array]
): Float32Array {
	sameLength(a, b);
	const values = new Float32Array(a.length);
	for (let i = 0; i < a.length; i++) values[i] = 0 + p * a[i]! + q * b[i]!;
	return values;
}

/** f(a[i]) for every i, rounded to float32. */
export function map(a: Float32Array, f: (value: number) => number): Float32Array {
	// Engines don't compile the callback of Float32Array's own map into its loop: several times as slow.
	const values = new Float32Array(a.length);
	for (let i = 0; i < a.length; i++) values[i] = f(a[i]!);
	return values;
}

/** f(a[i], b[i]) for every i, rounded to float32. Throws where the lengths differ. */
export function zip(
	a: Float32Array,
	b: Float32Array,
	f: (a: number, b: number) => number
): Float32Array {
	sameLength(a, b);
	const values = new Float32Array(a.length);
	for (let i = 0; i < a.length; i++) values[i] = f(a[i]!, b[i]!);
	return values;
}

/** w[i]·a[i] + (1 − w[i])·b[i] for every i, rounded to float32. Throws where the lengths differ. */
export function blend(weights: Float32Array, a: Float32Array, b: Float32Array): Float32Array {
	sameLength(weights, a);
	sameLength(a, b);
	const values = new Float32Array(a.length);
	for (let i = 0; i < a.length; i++) {
		values[i] = weights[i]! * a[i]! + (1 - weights[i]!) * b[i]!;
	}
	return values;
}

/** Σ f(a[i], b[i]) in float64, without building the terms. Throws where the lengths differ. */
export function sum(a: Float32Array, b: Float32Array, f: (a: number, b: number) => number): number {
	sameLength(a, b);
	let total = 0;
	for (let i = 0; i < a.length; i++) total += f(a[i]!, b[i]!);
	return total;
}

/** The mean of some numbers, in float64; NaN of none. */
export function mean(values: Iterable<number> & { length: number }): number {
	let total = 0;
	for (const value of values) total += value;
	return total / values.length;
}

/** Σ (a[i] − scale·b[i])² in float64. Throws where the lengths differ. */
export function squaredDistance(a: Float32Array, b: Float32Array, scale = 1): number {
	sameLength(a, b);
	let total = 0;
	for (let i = 0; i < a.length; i++) total += (a[i]! - scale * b[i]!) ** 2;
	return total;
}

/** The largest |a[i] − b[i]|. */
export function maxAbsDifference(a: Float32Array, b: Float32Array): number {
	sameLength(a, b);
	let worst = 0;
	for (let i = 0; i < a.length; i++) worst = Math.max(worst, Math.abs(a[i]! - b[i]!));
	return worst;
}

/** Neighbours in a list: (v₀, v₁), (v₁, v₂), … */
export const pairs = (values: readonly number[]): [number, number][] =>
	values.slice(1).map((to, i) => [values[i]!, to]);

/** `vector` cut into rows of `size` numbers, without copying. Throws where it does not divide. */
export function rows(vector: Float32Array, size: number): Float32Array[] {
	if (vector.length % size !== 0) {
		throw new Error(`${vector.length} numbers cannot be cut into points of ${size}`);
	}
	return Array.from({ length: vector.length / size }, (_, i) =>
		vector.subarray(i * size, (i + 1) * size)
	);
}

function sameLength(a: { length: number }, b: { length: number }): void {
	if (a.length !== b.length) {
		throw new Error(`vectors of ${a.length} and ${b.length} numbers cannot be combined`);
	}
}
