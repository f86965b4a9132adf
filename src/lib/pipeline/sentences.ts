import type { Recipe } from './recipe.ts';

export type Field = keyof Recipe;

/** What a field is called in a sentence. */
const names: Record<Field, string> = {
	prompt: 'prompt',
	negative: 'negative prompt',
	seed: 'seed',
	sampler: 'sampler',
	eta: 'η',
	steps: 'number of steps',
	schedule: 'schedule',
	spacing: 'spacing',
	guidance: 'guidance',
	clip: 'clipping'
};

const group = (value: number): string => value.toLocaleString('en');
const yes = (value: boolean): string => (value ? 'on' : 'off');

const once = 'Guidance has nothing to act on, so the network runs once a call, not twice.';

/** Every sentence that a recipe's notes are made of. `given` comes in quotes. */
export const sentences = {
	notANumber: (field: Field, given: string, used: number) =>
		`The ${names[field]} ${given} is not a number; ${used} is used.`,
	outOfRange: (field: Field, given: string, least: number, most: number, used: number) =>
		`The ${names[field]} ${given} is outside ${least} … ${most}; ${used} is used.`,
	notWhole: (field: Field, given: string, used: number) =>
		`The ${names[field]} ${given} is not a whole number; ${used} is used.`,
	notText: (field: Field, given: string, used: string) =>
		`The ${names[field]} ${given} is not a text; ${used} is used.`,
	tooLong: (field: Field, length: number, used: number) =>
		`The ${names[field]} has ${group(length)} characters; the first ${group(used)} are read.`,
	noSuch: (field: Field, given: string, choices: readonly string[], used: string) =>
		`There is no ${names[field]} ${given}; ${used} is used. There are: ${choices.join(', ')}.`,
	notYesOrNo: (field: Field, given: string, used: boolean) =>
		`The ${names[field]} ${given} is neither on nor off; it is ${yes(used)}.`,
	spacingReplaced: (given: string, used: string, reason: string) =>
		`The spacing “${given}” does not fit here (${reason}); ${used} is used.`,

	empty: () => `No prompt: the picture is unconditional, whatever the model likes to draw. ${once}`,
	allUnknown: () =>
		`None of the prompt’s words was in the training captions: the picture is unconditional. ${once}`,
	unknown: (field: Field, word: string, offers: readonly string[]) =>
		offers.length > 0
			? `The model never saw the word ${word}, so it is left out of the ${names[field]}. Near: ${offers.join(', ')}.`
			: `The model never saw the word ${word}, so it is left out of the ${names[field]}.`,
	moreUnknown: (field: Field, count: number) =>
		count === 1
			? `One more word of the ${names[field]} is unknown to the model and left out.`
			: `${group(count)} more words of the ${names[field]} are unknown to the model and left out.`,
	cut: (field: Field, fits: number, count: number, first: string) =>
		`The ${names[field]} has room for ${fits} words; what follows is cut, from ${first} on (${group(count)}).`,
	negativeUnused: () =>
		'A negative prompt acts through guidance, which needs a prompt and a value other than 1: it has no effect here.'
};
