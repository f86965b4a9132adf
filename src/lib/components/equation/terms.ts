import type { OperatorSign } from '#lib/charts/Operator.svelte';
import type { Mapping } from '#lib/charts/paint.ts';
import type { Quantity } from '#lib/charts/quantity.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { map } from '#lib/diffusion/vector.ts';

/** One picture of the equation. */
export interface Term {
	quantity: Quantity;
	/** What stands between the picture before it and this one. */
	operator?: OperatorSign;
	mapping: Mapping;
	values: Float32Array | undefined;
}

/** x(t) → ε̂, x̂₀ ⇒ μ + σz = x(t−1), in reading order. */
export const termsOf = (frame: Frame | undefined): Term[] => [
	{ quantity: 'x', mapping: 'picture', values: frame?.x },
	{ quantity: 'eps', operator: '→', mapping: 'noise', values: frame?.eps },
	{ quantity: 'x0', mapping: 'picture', values: frame?.x0 },
	{ quantity: 'mu', operator: '⇒', mapping: 'picture', values: frame?.mu },
	{
		quantity: 'noise',
		operator: '+',
		mapping: 'noise',
		values: frame && map(frame.z, (z) => frame.sigma * z)
	},
	{ quantity: 'next', operator: '=', mapping: 'picture', values: frame?.next }
];
