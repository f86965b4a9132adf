/** Terms of the series; at x ≤ ½ each is less than half the one before. */
const TERMS = 60;
/** Halvings of an interval of at most ½: what is left is below a double's precision of 1e-16 · x. */
const HALVINGS = 100;

/** ∫₀ˣ u^{a−1}(1−u)^{a−1} du = x^a Σ_k c_k x^k/(a+k), c₀ = 1, c_k = c_{k−1}·(k−a)/k, for x ≤ ½ (DLMF 8.17.7). */
function incompleteBeta(x: number, a: number): number {
	let [coefficient, total] = [1, 0];
	for (let k = 0; k < TERMS; k++) {
		total += (coefficient * x ** (a + k)) / (a + k);
		coefficient *= (k + 1 - a) / (k + 1);
	}
	return total;
}

/** The x below which a `share` of Beta(a, a) lies, 0 … 1; it lies as much below ½ as above. */
export function betaQuantile(share: number, a: number): number {
	if (share > 1 / 2) return 1 - betaQuantile(1 - share, a);
	const below = 2 * share * incompleteBeta(1 / 2, a);
	let [low, high] = [0, 1 / 2];
	for (let i = 0; i < HALVINGS; i++) {
		const middle = (low + high) / 2;
		if (incompleteBeta(middle, a) < below) low = middle;
		else high = middle;
	}
	return high;
}
