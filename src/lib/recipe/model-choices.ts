import type { Recipe } from './recipe.ts';
import type { ModelName } from './site-model.ts';

/** Weights that a recipe names. */
export interface ModelChoice {
	/** What they draw well with. */
	suited: Pick<Recipe, 'steps' | 'guidance'>;
}

/** All sets of weights, by their folder in models/. */
export const MODELS: Readonly<Record<ModelName, ModelChoice>> = {
	'scenes-64': {
		suited: { steps: 20, guidance: 3 }
	},
	'scenes-64-few': {
		suited: { steps: 1, guidance: 1 }
	},
	'scenes-64-early': {
		suited: { steps: 20, guidance: 3 }
	}
};
