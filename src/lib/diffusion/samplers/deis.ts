import { exactMoments, noiseSide } from '../exponential.ts';
import type { Ending } from '../multistep.ts';
import type { Sampler } from '../sampler.ts';
import { exponentialMultistep } from './exponential-multistep.ts';

/**
 * DEIS, log-ρ multistep (Zhang & Chen 2023, §3.2): a polynomial in ln ρ = −λ through the last ε̂,
 * integrated exactly over ρ = √((1−ᾱ)/ᾱ).
 */
export const deis = ({ order = 2, ending }: { order?: number; ending?: Ending } = {}): Sampler =>
	exponentialMultistep({
		order,
		side: noiseSide,
		moments: exactMoments,
		ending
	});
