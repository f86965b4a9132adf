import { BEGINNING_FIELDS } from '#lib/recipe/beginning-fields.ts';
import { MIXTURE_FIELDS } from '#lib/recipe/mixture.ts';
import { PAINTING_FIELDS } from '#lib/recipe/painting.ts';
import { MODELS } from '#lib/recipe/model-choices.ts';
import { SAMPLERS, SCHEDULES, SPACINGS } from '#lib/recipe/choices.ts';
import { GUIDANCE_FORMS } from '#lib/recipe/guidance-choices.ts';
import { parseRecipe } from '#lib/recipe/parse-recipe.ts';
import { OPTION_NAMES } from '#lib/recipe/recipe-options.ts';
import { fields } from '#lib/recipe/recipe-url.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { hostileFields } from './hostile.ts';

/** What a recipe's fields are called, in JSON and in an address. */
export const FIELDS = [
	...Object.keys(defaultRecipe),
	...fields.map(([, name]) => name),
	...OPTION_NAMES,
	...BEGINNING_FIELDS,
	...MIXTURE_FIELDS,
	...PAINTING_FIELDS,
	'painting',
	'otherSeed',
	'otherPrompt',
	'beginning',
	'eta',
	'at',
	'samplers',
	'evaluations'
];

/** Words that mean something in one of them. */
export const WORDS = [
	...[SAMPLERS, SCHEDULES, SPACINGS, GUIDANCE_FORMS, MODELS].flatMap(Object.keys),
	...[
		'0.9 0.5 0.1',
		'900 400 10',
		'1 2 3',
		'1000 999.5 500 1',
		'bh2',
		'training-apple',
		'47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU',
		'Wf1wf1wf',
		'0a23',
		'heun',
		'ddim_eta-1 dpmSolver_order-3',
		'ddim_form-apg_norm-0.1 euler_form-plain',
		'4 8 16'
	]
];

/** Anything, in the shape of a recipe. */
export const hostileRecipe = hostileFields(FIELDS, WORDS);

/** Recipes of all kinds that can be walked. */
export const anyRecipe = hostileRecipe.map((raw) => parseRecipe(raw).recipe);
