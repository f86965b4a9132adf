import { atTimesteps, exponential, flow, karras, type Spacing } from '#lib/diffusion/spacing.ts';
import { samplers, type SamplerEntry, type SamplerName } from '#lib/diffusion/samplers/all.ts';
import {
	numbersInOption,
	type SamplerOption,
	type OptionValues
} from '#lib/diffusion/samplers/options.ts';
import { aligned, klOptimal } from '#lib/diffusion/optimized-spacings.ts';
import * as schedules from '#lib/diffusion/schedule.ts';
import { beta, leading, linspace, ownTimesteps, trailing } from '#lib/diffusion/timesteps.ts';
import { curve, dataSpread, rho, shape, shift, stops, T } from './choice-options.ts';

/** A schedule or a spacing that a recipe names. */
export interface Choice<Made> {
	/** What can be set on it; names are unique among samplers, schedules and spacings. */
	options: Readonly<Record<string, SamplerOption>>;
	/** Throws where a value cannot be. */
	make: (values: OptionValues) => Made;
}

/** Everything about each sampler. */
export const SAMPLERS: Readonly<Record<SamplerName, SamplerEntry>> = samplers;

const { linear, scaledLinear, cosine, sigmoid, bent, rescaleZeroTerminalSnr } = schedules;

/** A schedule on which nothing can be set: a grid asks for it hundreds of times, and it is always the same. */
function fixed(make: () => schedules.Schedule) {
	let made: schedules.Schedule | undefined;
	return { options: {}, make: () => (made ??= make()) };
}

const scheduleChoices = {
	cosine: fixed(() => cosine(T)),
	linear: fixed(() => linear(T)),
	scaledLinear: fixed(() => scaledLinear(T)),
	sigmoid: fixed(() => sigmoid(T)),
	linearToZero: fixed(() => rescaleZeroTerminalSnr(linear(T))),
	scaledLinearToZero: fixed(() => rescaleZeroTerminalSnr(scaledLinear(T))),
	bent: {
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
		options: {},
		make: () => atTimesteps(trailing)
	},
	leading: {
		options: {},
		make: () => atTimesteps(leading())
	},
	linspace: {
		options: {},
		make: () => atTimesteps(linspace)
	},
	karras: {
		options: { rho },
		make: ({ rho }) => karras(Number(rho))
	},
	exponential: {
		options: {},
		make: () => exponential()
	},
	flow: {
		options: { shift },
		make: ({ shift }) => flow(Number(shift))
	},
	beta: {
		options: { shape },
		make: ({ shape }) => atTimesteps(beta(Number(shape)))
	},
	ays: {
		options: {},
		make: () => aligned
	},
	klOptimal: {
		options: { spread: dataSpread },
		make: ({ spread }) => klOptimal(Number(spread))
	},
	own: {
		options: { stops },
		make: ({ stops }) => atTimesteps(ownTimesteps(numbersInOption(stops!)))
	}
} satisfies Record<string, Choice<Spacing>>;

export type SpacingName = keyof typeof spacingChoices;
export const spacingNames = Object.keys(spacingChoices) as SpacingName[];
export const SPACINGS: Readonly<Record<SpacingName, Choice<Spacing>>> = spacingChoices;

type OptionsOf<Choices extends Record<string, { options: object }>> = {
	[Name in keyof Choices]: keyof Choices[Name]['options'];
}[keyof Choices];

/** The options that some schedule or spacing has. */
export type CurveOptionName = OptionsOf<typeof scheduleChoices> | OptionsOf<typeof spacingChoices>;
