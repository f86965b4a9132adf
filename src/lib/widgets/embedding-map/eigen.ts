/** Rotations leave at most this share of the matrix off its diagonal. */
const SMALL = 1e-20;
const SWEEPS = 40;

/**
 * Eigenvalues and unit eigenvectors of a symmetric matrix, the largest first, by Jacobi’s rotations
 * (cyclic, Golub & Van Loan §8.5). The same numbers on every device; `matrix` is left alone.
 */
export function eigen(
	matrix: readonly (readonly number[])[]
): { value: number; vector: number[] }[] {
	const a = matrix.map((row) => Float64Array.from(row));
	const n = a.length;
	const vectors = a.map((_, i) => Float64Array.from(a, (_, j) => Number(i === j)));
	const total = squares(a, () => true);
	for (let sweep = 0; sweep < SWEEPS; sweep++) {
		if (squares(a, (i, j) => i !== j) <= SMALL * total) break;
		for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, vectors, p, q);
	}
	return vectors
		.map((vector, i) => ({ value: a[i]![i]!, vector: [...vector] }))
		.sort((u, v) => v.value - u.value);
}

/** Makes a[p][q] zero. `vectors` are rows. */
function rotate(a: Float64Array[], vectors: Float64Array[], p: number, q: number): void {
	const [ap, aq] = [a[p]!, a[q]!];
	if (ap[q] === 0) return;
	const theta = (aq[q]! - ap[p]!) / (2 * ap[q]!);
	const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
	const c = 1 / Math.hypot(t, 1);
	const s = t * c;
	for (const row of a) {
		const [x, y] = [row[p]!, row[q]!];
		row[p] = c * x - s * y;
		row[q] = s * x + c * y;
	}
	turn(ap, aq, c, s);
	turn(vectors[p]!, vectors[q]!, c, s);
}

function turn(u: Float64Array, v: Float64Array, c: number, s: number): void {
	for (let i = 0; i < u.length; i++) {
		const [x, y] = [u[i]!, v[i]!];
		u[i] = c * x - s * y;
		v[i] = s * x + c * y;
	}
}

const squares = (a: readonly Float64Array[], counts: (i: number, j: number) => boolean): number =>
	a.reduce((sum, row, i) => row.reduce((all, x, j) => (counts(i, j) ? all + x * x : all), sum), 0);
