import { atStops, exponential, flow, karras, type Grid } from '#lib/diffusion/grids.ts';
import { samplers, type SamplerEntry } from '#lib/diffusion/samplers/all.ts';
import * as schedules from '#lib/diffusion/schedule.ts';
import { leading, linspace, trailing } from '#lib/diffusion/stops.ts';

/** A schedule or a spacing that a recipe names. */
export interface Choice<Made> {
	/** What it is called on the page. */
	label: string;
	/** Where it comes from. */
	paper: string;
	make: () => Made;
}

/** A recipe's η goes to those that have an option `eta`; other options keep their defaults. */
export const SAMPLERS: Readonly<Record<string, SamplerEntry>> = samplers;

const { linear, scaledLinear, cosine, sigmoid, rescaleZeroTerminalSnr } = schedules;

export const SCHEDULES: Record<string, Choice<schedules.Schedule>> = {
	cosine: { label: 'Cosine', paper: 'Nichol & Dhariwal 2021', make: () => cosine() },
	linear: { label: 'Linear', paper: 'Ho et al. 2020', make: () => linear() },
	scaledLinear: {
		label: 'Scaled linear',
		paper: 'Rombach et al. 2022',
		make: () => scaledLinear()
	},
	sigmoid: { label: 'Sigmoid', paper: 'Xu et al. 2022', make: () => sigmoid() },
	linearToZero: {
		label: 'Linear, ending in pure noise',
		paper: 'Lin et al. 2023',
		make: () => rescaleZeroTerminalSnr(linear())
	},
	scaledLinearToZero: {
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
