import { atTimesteps, exponential, flow, karras, type Spacing } from '#lib/diffusion/spacing.ts';
import { samplers, type SamplerEntry, type SamplerName } from '#lib/diffusion/samplers/all.ts';
import {
	numbersInOption,
	type SamplerOption,
	type OptionValues
} from '#lib/diffusion/samplers/options.ts';
import * as schedules from '#lib/diffusion/schedule.ts';
import { leading, linspace, ownTimesteps, trailing } from '#lib/diffusion/timesteps.ts';
import { curve, rho, shift, stops, T } from './choice-options.ts';

/** A schedule or a spacing that a recipe names. */
export interface Choice<Made> {
	/** What it is called on the page. */
	label: string;
	/** Where it comes from. */
	paper: string;
	/** What can be set on it; names are unique among samplers, schedules and spacings. */
	options: Readonly<Record<string, SamplerOption>>;
	/** Throws where a value cannot be. */
	make: (values: OptionValues) => Made;
}

/** Everything about each sampler. */
export const SAMPLERS: Readonly<Record<SamplerName, SamplerEntry>> = samplers;

const { linear, scaledLinear, cosine, sigmoid, bent, rescaleZeroTerminalSnr } = schedules;

const NONE = {};

const scheduleChoices = {
	cosine: {
		label: 'Cosine',
		paper: 'Nichol & Dhariwal 2021',
		options: NONE,
		make: () => cosine(T)
	},
	linear: { label: 'Linear', paper: 'Ho et al. 2020', options: NONE, make: () => linear(T) },
	scaledLinear: {
		label: 'Scaled linear',
		paper: 'Rombach et al. 2022',
		options: NONE,
		make: () => scaledLinear(T)
	},
	sigmoid: { label: 'Sigmoid', paper: 'Xu et al. 2022', options: NONE, make: () => sigmoid(T) },
	linearToZero: {
		label: 'Linear, ending in pure noise',
		paper: 'Lin et al. 2023',
		options: NONE,
		make: () => rescaleZeroTerminalSnr(linear(T))
	},
	scaledLinearToZero: {
		label: 'Scaled linear, ending in pure noise',
		paper: 'Lin et al. 2023',
		options: NONE,
		make: () => rescaleZeroTerminalSnr(scaledLinear(T))
	},
	bent: {
		label: 'Bent by hand',
		paper: 'yours',
		options: { curve },
		make: ({ curve }) => bent(numbersInOption(curve!), T)
	}
} satisfies Record<string, Choice<schedules.Schedule>>;

export type ScheduleName = keyof typeof scheduleChoices;
export const scheduleNames = Object.keys(scheduleChoices) as ScheduleName[];
export const SCHEDULES: Readonly<Record<ScheduleName, Choice<schedules.Schedule>>> =
	scheduleChoices;

const spacingChoices = {
	trailing: {
		label: 'Trailing',
		paper: 'Lin et al. 2023',
		options: NONE,
		make: () => atTimesteps(trailing)
	},
	leading: {
		label: 'Leading',
		paper: 'Lin et al. 2023',
		options: NONE,
		make: () => atTimesteps(leading())
	},
	linspace: {
		label: 'Linspace',
		paper: 'Lin et al. 2023',
		options: NONE,
		make: () => atTimesteps(linspace)
	},
	karras: {
		label: 'Karras',
		paper: 'Karras et al. 2022',
		options: { rho },
		make: ({ rho }) => karras(Number(rho))
	},
	exponential: {
		label: 'Exponential',
		paper: 'Lu et al. 2022',
		options: NONE,
		make: () => exponential()
	},
	flow: {
		label: 'Flow time',
		paper: 'Esser et al. 2024',
		options: { shift },
		make: ({ shift }) => flow(Number(shift))
	},
	own: {
		label: 'Own stops',
		paper: 'yours',
		options: { stops },
		make: ({ stops }) => atTimesteps(ownTimesteps(numbersInOption(stops!)))
	}
} satisfies Record<string, Choice<Spacing>>;

export type SpacingName = keyof typeof spacingChoices;
export const spacingNames = Object.keys(spacingChoices) as SpacingName[];
export const SPACINGS: Readonly<Record<SpacingName, Choice<Spacing>>> = spacingChoices;
