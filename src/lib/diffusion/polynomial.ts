/**
 * Weights w_j with ∫ p = Σ w_j p(node_j) for the polynomial p through all nodes, given the integrals
 * `moments[k]` = ∫ u^k of the powers: w_j = Σ_k (coefficient k of Lagrange's ℓ_j) · moments[k].
 */
export const quadrature = (nodes: readonly number[], moments: readonly number[]): number[] =>
	nodes.map((node, j) =>
		lagrange(
			node,
			nodes.filter((_, i) => i !== j)
		).reduce((total, coefficient, k) => total + coefficient * moments[k]!, 0)
	);

/** Coefficients of ∏ (u − other)/(node − other), lowest power first: 1 at `node`, 0 at the others. */
const lagrange = (node: number, others: readonly number[]): number[] =>
	others.reduce(
		(product, other) => {
			const scale = 1 / (node - other);
			return [...product, 0].map((same, k) => scale * ((product[k - 1] ?? 0) - other * same));
		},
		[1]
	);
