import type { Recipe } from './recipe.ts';

/** What a field is called in a sentence. Options are called by their label. */
export const names: Record<Exclude<keyof Recipe, 'options'>, string> = {
	prompt: 'prompt',
	negative: 'negative prompt',
	seed: 'seed',
	sampler: 'sampler',
	steps: 'number of steps',
	schedule: 'schedule',
	spacing: 'spacing',
	guidance: 'guidance',
	model: 'model',
	clip: 'clipping'
};

const group = (value: number): string => value.toLocaleString('en');
const yes = (value: boolean): string => (value ? 'on' : 'off');

const once = 'Guidance has nothing to act on, so the network runs once a call, not twice.';

/** Every sentence that a recipe's notes are made of. `given` comes in quotes. */
export const sentences = {
	notANumber: (what: string, given: string, used: number) =>
		`The ${what} ${given} is not a number; ${used} is used.`,
	outOfRange: (what: string, given: string, min: number, max: number, used: number) =>
		`The ${what} ${given} is outside ${min} … ${max}; ${used} is used.`,
	notWhole: (what: string, given: string, used: number) =>
		`The ${what} ${given} is not a whole number; ${used} is used.`,
	notText: (what: string, given: string, used: string) =>
		`The ${what} ${given} is not a text; ${used} is used.`,
	tooLong: (what: string, length: number, used: number) =>
		`The ${what} has ${group(length)} characters; the first ${group(used)} are read.`,
	noSuch: (what: string, given: string, choices: readonly string[], used: string) =>
		`There is no ${what} ${given}; ${used} is used. There are: ${choices.join(', ')}.`,
	notAList: (what: string, given: string, used: string) =>
		`The ${what} ${given} is not a list of numbers; ${used} is used.`,
	breaksRule: (what: string, given: string, rule: string, used: string) =>
		`The ${what} ${given} has to ${rule}; the nearest that does is used: ${used}.`,
	notYesOrNo: (what: string, given: string, used: boolean) =>
		`The ${what} ${given} is neither on nor off; it is ${yes(used)}.`,
	spacingReplaced: (given: string, used: string, reason: string) =>
		`The spacing “${given}” does not fit here (${reason}); ${used} is used.`,

	tooMany: (what: 'columns' | 'rows', given: number, used: number) =>
		`There is room for ${used} ${what}, not ${given}; the first ${used} are shown.`,
	ownCompared: (used: string) =>
		`Own stops are one number of steps, and here every row has another; ${used} is used.`,
	stepsOfStops: (given: string, used: number) =>
		`The number of steps ${given} is not used: the list of stops has ${used}.`,

	empty: () => `No prompt: the picture is unconditional, whatever the model likes to draw. ${once}`,
	allUnknown: () =>
		`None of the prompt’s words was in the training captions: the picture is unconditional. ${once}`,
	unknown: (what: string, word: string, offers: readonly string[]) =>
		offers.length > 0
			? `The model never saw the word ${word}, so it is left out of the ${what}. Near: ${offers.join(', ')}.`
			: `The model never saw the word ${word}, so it is left out of the ${what}.`,
	moreUnknown: (what: string, count: number) =>
		count === 1
			? `One more word of the ${what} is unknown to the model and left out.`
			: `${group(count)} more words of the ${what} are unknown to the model and left out.`,
	cut: (what: string, fits: number, count: number, first: string) =>
		`The ${what} has room for ${fits} words; what follows is cut, from ${first} on (${group(count)}).`,
	negativeUnused: () =>
		'A negative prompt acts through guidance, which needs a prompt and a value other than 1: it has no effect here.'
};
