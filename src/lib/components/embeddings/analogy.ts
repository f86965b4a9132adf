import { combine } from '#lib/diffusion/vector.ts';
import { nearestVectors, type Near, type Vector } from './vectors.ts';

/** a − b + c, in words; b and c may be missing. */
export interface Analogy {
	a: string;
	b?: string | undefined;
	c?: string | undefined;
}

export interface Summed {
	/** The nearest words, those put in among them. */
	near: Near[];
	/** The nearest that was not put in. */
	found: Near | undefined;
	/** The last word added, and the nearest to it without any arithmetic, none of those put in. */
	base: string;
	without: Near | undefined;
}

/** Where the sum of words points; undefined where a word is not among `words`. */
export function summed(
	{ a, b, c }: Analogy,
	words: readonly Vector[],
	count = 6
): Summed | undefined {
	const valuesOf = (token: string) => words.find((word) => word.token === token)?.values;
	const terms = [[1, a], [-1, b], [1, c]] as const; // prettier-ignore
	const own = terms.flatMap(([sign, token]) => (token ? [{ sign, token }] : []));
	const vectors = own.map(({ sign, token }) => [sign, valuesOf(token)] as const);
	if (!vectors.every((term): term is [-1 | 1, Float32Array] => term[1] !== undefined)) return;
	const base = c ?? a;
	const isOwn = ({ token }: Near) => own.some((term) => term.token === token);
	const others = (values: Float32Array) =>
		nearestVectors(values, words, own.length + 1).find((near) => !isOwn(near));
	const result = combine(...vectors);
	return {
		near: nearestVectors(result, words, count),
		found: others(result),
		base,
		without: others(valuesOf(base)!)
	};
}
