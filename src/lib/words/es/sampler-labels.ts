import type * as en from '../en/sampler-labels.ts';
import type { Translated } from '../translated.ts';

/** What samplers are called, in Spanish: by themselves, since every lesson says which one a run was made with. */
export const samplerLabels: Translated<typeof en.samplerLabels> = {
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
	lcm: 'Tipo LCM',
	flowEuler: 'Flow Euler',
	flowHeun: 'Flow Heun'
};
