import type { SamplerName } from '#lib/diffusion/samplers/all.ts';

/** What samplers are called, in German: by their own names, as papers and programs call them. */
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
	lcm: 'LCM-Art',
	flowEuler: 'Flow Euler',
	flowHeun: 'Flow Heun'
};
