import { weights as early } from '#models/scenes-64-early/config.json';
import { weights as student } from '#models/scenes-64-few/config.json';
import { weights as model } from '#site-model/config.json';
import type { ModelName } from '#lib/recipe/site-model.ts';

const WEIGHTS: Readonly<Record<ModelName, string>> = {
	'scenes-64': model.sha256,
	'scenes-64-few': student.sha256,
	'scenes-64-early': early.sha256
};

/** What files say of the weights that drew them: their name and SHA-256. */
export const modelHead = (name: ModelName): { name: string; weights: string } => ({
	name,
	weights: WEIGHTS[name]
});
