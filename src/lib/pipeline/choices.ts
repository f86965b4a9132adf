import { atStops, exponential, flow, karras, type Grid } from '#lib/diffusion/grids.ts';
import type { Sampler } from '#lib/diffusion/sampler.ts';
import { ddim } from '#lib/diffusion/samplers/ddim.ts';
import { ddpm } from '#lib/diffusion/samplers/ddpm.ts';
import { euler } from '#lib/diffusion/samplers/euler.ts';
import * as schedules from '#lib/diffusion/schedule.ts';
import { leading, linspace, trailing } from '#lib/diffusion/stops.ts';
import type { Recipe } from './recipe.ts';

/** Something a recipe names. */
export interface Choice<Made> {
	/** What it is called on the page. */
	label: string;
	/** Where it comes from. */
	paper: string;
	make: (recipe: Recipe) => Made;
}

export interface SamplerChoice extends Choice<Sampler> {
	/** Whether η of the recipe means anything to it. */
	usesEta: boolean;
}

export const SAMPLERS: Record<string, SamplerChoice> = {
	ddim: {
		label: 'DDIM',
		paper: 'Song et al. 2021',
		usesEta: true,
		make: ({ eta }) => ddim(eta)
	},
	ddpm: { label: 'DDPM', paper: 'Ho et al. 2020', usesEta: false, make: () => ddpm() },
	euler: { label: 'Euler', paper: 'Karras et al. 2022', usesEta: false, make: () => euler() }
};

const { linear, scaledLinear, cosine, sigmoid, rescaleZeroTerminalSnr } = schedules;

export const SCHEDULES: Record<string, Choice<schedules.Schedule>> = {
	cosine: { label: 'Cosine', paper: 'Nichol & Dhariwal 2021', make: () => cosine() },
	linear: { label: 'Linear', paper: 'Ho et al. 2020', make: () => linear() },
	'scaled-linear': {
		label: 'Scaled linear',
		paper: 'Rombach et al. 2022',
		make: () => scaledLinear()
	},
	sigmoid: { label: 'Sigmoid', paper: 'Xu et al. 2022', make: () => sigmoid() },
	'linear-to-zero': {
		label: 'Linear, ending in pure noise',
		paper: 'Lin et al. 2023',
		make: () => rescaleZeroTerminalSnr(linear())
	},
	'scaled-linear-to-zero': {
		label: 'Scaled linear, ending in pure noise',
		paper: 'Lin et al. 2023',
		make: () => rescaleZeroTerminalSnr(scaledLinear())
	}
};

export const SPACINGS: Record<string, Choice<Grid>> = {
	trailing: { label: 'Trailing', paper: 'Lin et al. 2023', make: () => atStops(trailing) },
	leading: { label: 'Leading', paper: 'Lin et al. 2023', make: () => atStops(leading()) },
	linspace: { label: 'Linspace', paper: 'Lin et al. 2023', make: () => atStops(linspace) },
	karras: { label: 'Karras (ρ = 7)', paper: 'Karras et al. 2022', make: () => karras() },
	exponential: { label: 'Exponential', paper: 'Lu et al. 2022', make: () => exponential() },
	flow: { label: 'Flow time', paper: 'Esser et al. 2024', make: () => flow() }
};
