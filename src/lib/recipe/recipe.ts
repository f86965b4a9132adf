import type { OptionValues } from '#lib/diffusion/samplers/options.ts';

/** Everything that determines a picture; plain JSON. */
export interface Recipe {
	prompt: string;
	/** What to steer away from. */
	negative: string;
	/** Whole, 0 … 4294967295. */
	seed: number;
	/** A key of SAMPLERS. */
	sampler: string;
	/** DDIM's share of fresh noise, 0 … 1. */
	eta: number;
	/** Whole, 1 … 1000; with own stops, how many they are. */
	steps: number;
	/** A key of SCHEDULES. */
	schedule: string;
	/** A key of SPACINGS. */
	spacing: string;
	/** 0 … 20; 1 is the prompt alone, without a second evaluation. */
	guidance: number;
	/** A key of MODELS: the weights. */
	model: string;
	/** Whether x̂₀ is kept within [−1, 1]. */
	clip: boolean;
	/** What the sampler, the schedule and the spacing have of their own, where it is not the usual. */
	options: OptionValues;
}

/** Something about a recipe that its reader should know. */
export interface Note {
	/** Of the recipe, or the name of an option. */
	field: string;
	/** As given, for showing beside the field; shortened, never markup. */
	given: string;
	/** What the recipe has instead. */
	used: string | number | boolean;
	/** All of it in words, with what to do. */
	sentence: string;
}

export const defaultRecipe: Readonly<Recipe> = {
	prompt: 'a red apple on a wooden table',
	negative: '',
	seed: 7,
	sampler: 'ddim',
	eta: 0,
	steps: 20,
	schedule: 'cosine',
	spacing: 'trailing',
	guidance: 3,
	model: 'scenes-64',
	clip: true,
	options: {}
};

/** The least and the most of every number, for sliders and for parseRecipe. */
export const RECIPE_LIMITS = {
	seed: { min: 0, max: 2 ** 32 - 1, whole: true },
	steps: { min: 1, max: 1000, whole: true },
	eta: { min: 0, max: 1, whole: false },
	guidance: { min: 0, max: 20, whole: false }
} as const;
