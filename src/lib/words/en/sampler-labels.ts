import type { SamplerName } from '#lib/diffusion/samplers/all.ts';

/** What samplers are called, in English: by themselves, since every lesson says which one a run was made with. */
export const samplerLabels: Readonly<Record<SamplerName, string>> = {
	ddpm: 'DDPM',
	ddim: 'DDIM',
	plms: 'PLMS',
	euler: 'Euler',
	eulerAncestral: 'Euler ancestral',
	heun: 'Heun',
	lms: 'LMS',
	dpmSolver: 'DPM-Solver++',
	unipc: 'UniPC',
	deis: 'DEIS',
	lcm: 'LCM-style',
	flowEuler: 'Flow Euler',
	flowHeun: 'Flow Heun'
};
