import { rows, sum } from '#lib/diffusion/vector.ts';

/** a·b / (‖a‖‖b‖): 1 points the same way, 0 has nothing in common. 0 where either is all zeros. */
export function cosineSimilarity(a: Float32Array, b: Float32Array): number {
	const product = (u: Float32Array, v: Float32Array) => sum(u, v, (x, y) => x * y);
	const lengths = Math.sqrt(product(a, a) * product(b, b));
	return lengths === 0 ? 0 : product(a, b) / lengths;
}

/** Row `which` of rows of `width` numbers; undefined where there is none. */
export const rowAt = (values: Float32Array, width: number, which: number) =>
	which < 0 ? undefined : rows(values, width)[which];

/** A word and where its numbers point. */
export interface Vector {
	token: string;
	values: Float32Array;
}

export interface Near {
	token: string;
	cosine: number;
}

/** The `count` of `words` that point most nearly the same way, the nearest first. */
export const nearestVectors = (
	values: Float32Array,
	words: readonly Vector[],
	count: number
): Near[] =>
	words
		.map((word) => ({ token: word.token, cosine: cosineSimilarity(values, word.values) }))
		.sort((a, b) => b.cosine - a.cosine || a.token.localeCompare(b.token))
		.slice(0, count);

/** The cosine of two of `words` picked at random, on average. */
export function usualCosine(words: readonly Vector[]): number {
	const units = words.map(({ values }) => {
		const length = Math.hypot(...values);
		return values.map((x) => (length ? x / length : 0));
	});
	const total = units.reduce(
		(sum, unit) => sum.map((x, i) => x + unit[i]!),
		new Float64Array(units[0]?.length ?? 0)
	);
	// The square of the sum holds every pair twice, and every word with itself.
	const pairs = words.length * (words.length - 1);
	return pairs > 0 ? (total.reduce((sum, x) => sum + x * x, 0) - words.length) / pairs : 0;
}
