import type { Sampler } from '#lib/diffusion/sampler.ts';
import { makeSampler, samplerEntry } from '#lib/diffusion/samplers/all.ts';
import type { Setup } from './setup.ts';

/** The sampler of a set-up; its η counts where the sampler has one. */
export const labSamplerOf = ({ sampler, eta }: Pick<Setup, 'sampler' | 'eta'>): Sampler =>
	makeSampler(sampler, Object.hasOwn(samplerEntry(sampler).options, 'eta') ? { eta } : {});
