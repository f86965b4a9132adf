import type { SamplerName } from '#lib/diffusion/samplers/all.ts';
import type { OptionValues } from '#lib/diffusion/samplers/options.ts';
import type { Beginning } from './beginning.ts';
import type { ScheduleName, SpacingName } from './choices.ts';
import type { Mixture } from './mixture.ts';
import type { Painting } from './painting.ts';
import type { GuidanceForm } from './guidance-choices.ts';
import { SITE_MODEL, type ModelName } from './site-model.ts';

/** Everything that determines a picture; plain JSON. */
export interface Recipe extends Mixture {
	prompt: string;
	/** What to steer away from. */
	negative: string;
	/** Whole, 0 … 4294967295. */
	seed: number;
	sampler: SamplerName;
	/** Whole, 1 … 1000; with own stops, how many they are. */
	steps: number;
	schedule: ScheduleName;
	spacing: SpacingName;
	/** 0 … 20; 1 is the prompt alone, without a second evaluation. */
	guidance: number;
	/** What becomes of the two predictions where guidance is not 1. */
	guidanceForm: GuidanceForm;
	/** The weights. */
	model: ModelName;
	/** Whether x̂₀ is kept within [−1, 1]. */
	clip: boolean;
	/** What the sampler, the schedule, the spacing and the form of guidance have of their own, where it is not the usual. */
	options: OptionValues;
	/** What it begins with, where that is not static alone. */
	beginning?: Beginning;
	/** What is painted over it in mid-walk, where something is. */
	painting?: Painting;
}

export const defaultRecipe: Readonly<Recipe> = {
	prompt: 'a red apple on a wooden table',
	negative: '',
	seed: 7,
	sampler: 'ddim',
	steps: 20,
	schedule: 'cosine',
	spacing: 'trailing',
	guidance: 3,
	guidanceForm: 'plain',
	model: SITE_MODEL,
	clip: true,
	options: {}
};

/** The fields that every recipe has; but for options. */
export type PlainField = Exclude<
	keyof Recipe,
	'options' | 'beginning' | 'painting' | keyof Mixture
>;

/** The least and the most of every number, for sliders and for parseRecipe. */
export const RECIPE_LIMITS = {
	seed: { min: 0, max: 2 ** 32 - 1, whole: true },
	steps: { min: 1, max: 1000, whole: true },
	guidance: { min: 0, max: 20, whole: false }
} as const;
