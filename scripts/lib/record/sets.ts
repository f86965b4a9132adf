import { defaultComparison } from '#lib/recipe/comparison.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { hurriedRecipes, OPENING } from '#lib/widgets/few-steps/hurried.ts';
import { racedRecipes } from '#lib/widgets/sampler-race/race.ts';

/** DDPM's fresh noise as usual, and left out. */
const WITH_AND_WITHOUT: Recipe['options'][] = [{}, { variance: 'none' }];

const tooBig: Partial<Recipe>[] = [
	'a red apple on a wooden table',
	'a dog at sunset',
	'a red car on the beach',
	'a cat at night',
	'a panda in a meadow',
	'a red house in the snow'
].flatMap((prompt) => [7, 8].map((seed) => ({ prompt, seed })));

export interface SetOfPictures {
	recipe: Recipe;
	changes: Partial<Recipe>[];
	/** Pixels a side, where it is another size than the model has learned. */
	side?: number;
}

/** Sets of pictures that are recorded, by the names of their files. */
export const SETS: Record<string, SetOfPictures> = {
	/** One static under more and more guidance; 0 leaves the prompt out. */
	'apple-guidance': {
		recipe: defaultRecipe,
		changes: [0, 1, 2, 3, 5, 7, 10].map((guidance) => ({ guidance }))
	},
	/** Eight seeds for every prompt, each prompt saying more than the one before. */
	'apple-detail': {
		recipe: { ...defaultRecipe, sampler: 'dpmSolver', steps: 8 },
		changes: [
			'',
			'an apple',
			'a red apple',
			'a red apple on a table',
			'a red apple on a wooden table',
			'a small red apple on a wooden table',
			'a gorgeous award winning small red apple on a wooden table'
		].flatMap((prompt) => [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => ({ prompt, seed })))
	},
	/** Six seeds of DDPM, each with fresh noise and without any. */
	'apple-dice': {
		recipe: { ...defaultRecipe, sampler: 'ddpm' },
		changes: WITH_AND_WITHOUT.flatMap((options) =>
			[1, 2, 3, 4, 5, 6].map((seed) => ({ seed, options }))
		)
	},
	/** One walk in ten times as many steps as the other: who could tell? */
	'dog-twice': {
		recipe: { ...defaultRecipe, prompt: 'a dog at sunset', sampler: 'dpmSolver' },
		changes: [{ steps: 5 }, { steps: 50 }]
	},
	/** The model as usual and in a hurry, and its student. */
	'few-steps': {
		recipe: { ...defaultRecipe, ...OPENING },
		changes: hurriedRecipes(OPENING.prompt, OPENING.seed).map(({ model, steps, guidance }) => ({
			model,
			steps,
			guidance
		}))
	},
	/** Samplers that may ask the network equally often, from one static. */
	race: {
		recipe: defaultComparison.recipe,
		changes: racedRecipes.map(({ sampler, steps }) => ({ sampler, steps }))
	},
	/** Three words on signs, the first never on one in training, from six seeds each. */
	signs: {
		recipe: defaultRecipe,
		changes: ['OPEN', 'STOP', 'LOVE'].flatMap((word) =>
			[7, 8, 9, 10, 11, 12].map((seed) => ({ prompt: `a sign that says "${word}"`, seed }))
		)
	},
	/** One word for fifteen drawings. */
	hands: {
		recipe: { ...defaultRecipe, prompt: 'a hand' },
		changes: Array.from({ length: 16 }, (_, i) => ({ seed: i + 1 }))
	},
	/** The things that training showed least. */
	'rare-things': {
		recipe: defaultRecipe,
		changes: ['an anchor', 'a trumpet', 'a ufo'].flatMap((prompt) =>
			[1, 2, 3, 4, 5, 6].map((seed) => ({ prompt, seed }))
		)
	},
	/** The same two things, each on the other and side by side, from the same static. */
	'star-on-car': {
		recipe: defaultRecipe,
		changes: ['a star on a car', 'a car on a star', 'a star and a car'].flatMap((prompt) =>
			[7, 8, 9, 10, 11, 12].map((seed) => ({ prompt, seed }))
		)
	},
	/** A prompt that leaves the colour open, under three guidances. */
	'silent-colour': {
		recipe: { ...defaultRecipe, prompt: 'an apple' },
		changes: [1, 3, 10].flatMap((guidance) =>
			[1, 2, 3, 4, 5, 6, 7, 8].map((seed) => ({ guidance, seed }))
		)
	},
	/** The prompts of models/training/sizes.py at twice the size that the model has learned. */
	'too-big': {
		recipe: defaultRecipe,
		changes: tooBig,
		side: 128
	},
	/** The first of them at its own size. */
	'just-right': { recipe: defaultRecipe, changes: tooBig },
	/** What the home page offers to draw: each from a seed of its own. */
	examples: {
		recipe: defaultRecipe,
		changes: [
			{ prompt: 'a dog on the beach', seed: 3 },
			{ prompt: 'a red house in the snow', seed: 5 },
			{ prompt: 'a cat at night', seed: 2 },
			{ prompt: 'a boat at sunset', seed: 4 },
			{ prompt: 'pixel art of a fox', seed: 6 },
			{ prompt: 'a sign that says "LOVE"', seed: 7 }
		]
	},
	/** The wall of the home page: seeds as they come, so that nobody has picked the best. */
	wall: {
		recipe: defaultRecipe,
		changes: [
			'a fox in a meadow',
			'a boat at sunset',
			'a watercolor of a rose',
			'a penguin in the snow',
			'a pink house in the desert',
			'a cactus at night',
			'a panda on the beach',
			'pixel art of a mushroom',
			'a blue butterfly in a meadow',
			'a yellow car at sunset',
			'a sketch of a cat',
			'a purple balloon at sunset',
			'a frog on a wooden table',
			'a robot in space',
			'a whale in the ocean',
			'a sign that says "HOME"'
		].map((prompt, i) => ({ prompt, seed: i + 1 }))
	}
};
