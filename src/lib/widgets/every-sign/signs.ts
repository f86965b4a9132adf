import type { Mapping } from '#lib/charts/paint.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { map } from '#lib/diffusion/vector.ts';
import forward from '#lib/diffusion/forward.ts?raw';
import posterior from '#lib/diffusion/posterior.ts?raw';
import predict from '#lib/diffusion/predict.ts?raw';
import random from '#lib/diffusion/random.ts?raw';
import sampler from '#lib/diffusion/sampler.ts?raw';
import { diffusionSources } from '#lib/lesson/sources/diffusion.ts';
import { fewStepsSources } from '#lib/lesson/sources/few-steps.ts';
import type { CitedSource } from '#lib/lesson/sources/source.ts';

/** One sign of x(t−1) = μ + σz, or of what μ is made of. */
export type SignName = 'x' | 'eps' | 'x0' | 'mu' | 'sigma' | 'z' | 'next';

/** Where a sign comes from. */
export interface SignEntry {
	name: SignName;
	/** The code that runs, from the project's root, and what of it. */
	file: string;
	code: string;
	paper: CitedSource;
	at: string;
	mapping: Mapping;
	/** What of the step it is; of σ, which is one number, what it makes of z. */
	valuesOf: (frame: Frame) => Float32Array;
}

const ho = diffusionSources['ho-2020'];

/** In the order in which they stand: x(t−1) = μ + σz, then what μ comes from. */
export const SIGNS: readonly SignEntry[] = [
	{
		...entry('next', 'sampler.ts', sampler, ['frameOf']),
		...cited(ho, 'Algorithm 2, line 4'),
		mapping: 'picture',
		valuesOf: ({ next }) => next
	},
	{
		...entry('mu', 'posterior.ts', posterior, ['posteriorWeights', 'posteriorMean']),
		...cited(ho, 'eqs 7 and 11'),
		mapping: 'picture',
		valuesOf: ({ mu }) => mu
	},
	{
		...entry('sigma', 'posterior.ts', posterior, ['smallStd']),
		...cited(ho, 'eq. 7 and §3.2'),
		mapping: 'noise',
		valuesOf: ({ sigma, z }) => map(z, (value) => sigma * value)
	},
	{
		...entry('z', 'random.ts', random, ['stepNoise']),
		...cited(ho, 'Algorithm 2, line 3'),
		mapping: 'noise',
		valuesOf: ({ z }) => z
	},
	{
		...entry('x', 'forward.ts', forward, ['noised']),
		...cited(ho, 'eq. 4'),
		mapping: 'picture',
		valuesOf: ({ x }) => x
	},
	{
		...entry('eps', 'predict.ts', predict, ['epsFromV']),
		...cited(fewStepsSources['salimans-2022'], '§4'),
		mapping: 'noise',
		valuesOf: ({ eps }) => eps
	},
	{
		...entry('x0', 'predict.ts', predict, ['x0FromEps']),
		...cited(ho, 'eq. 15'),
		mapping: 'picture',
		valuesOf: ({ x0 }) => x0
	}
];

function entry(name: SignName, file: string, source: string, functions: readonly string[]) {
	const code = functions.map((of) => excerpt(source, of)).join('\n\n');
	return { name, file: `src/lib/diffusion/${file}`, code };
}

function cited(paper: CitedSource, at: string) {
	return { paper, at };
}

/** One function of a file as it stands there, with what is said of it. Throws where there is none. */
export function excerpt(source: string, name: string): string {
	const declared = new RegExp(`^export (?:const|function) ${name}\\b`, 'm');
	const found = source.split('\n\n').find((paragraph) => declared.test(paragraph));
	if (!found) throw new Error(`there is no ${name} to be shown`);
	return found.trim();
}
