import type { SpacingProblem } from '#lib/diffusion/spacing-error.ts';
import type { Setup } from '#lib/lab/setup.ts';
import type { Beginning } from '#lib/recipe/beginning.ts';
import type { Note } from '#lib/recipe/note.ts';
import type { OptionName } from '#lib/recipe/recipe-options.ts';
import type { MIXTURE_FIELDS } from '#lib/recipe/mixture.ts';
import type { Painting } from '#lib/recipe/painting.ts';
import type { PlainField } from '#lib/recipe/recipe.ts';
import { optionWords } from './choices.ts';
import { grouped } from '../written.ts';

/** What was changed about a recipe, a comparison, a prompt or a set-up of the lab, in English. */

type Field =
	| PlainField
	| (typeof MIXTURE_FIELDS)[number]
	| keyof Beginning
	| keyof Painting
	| keyof Setup
	| 'evaluations'
	| 'samplers'
	| 'word'
	| 'across'
	| 'down'
	| 'at'
	| 'link';

/** What a field is called in a sentence. Options are called by their label. */
const fields: Readonly<Record<Field, string>> = {
	prompt: 'prompt',
	negative: 'negative prompt',
	seed: 'seed',
	sampler: 'sampler',
	eta: 'η',
	steps: 'number of steps',
	schedule: 'schedule',
	spacing: 'spacing',
	guidance: 'guidance',
	guidanceForm: 'form of guidance',
	model: 'model',
	clip: 'clipping',
	start: 'start picture',
	strength: 'strength',
	mask: 'mask',
	loops: 'number of loops',
	toward: 'other seed',
	way: 'way to the other seed',
	second: 'second prompt',
	mix: 'way of mixing prompts',
	share: 'share of a prompt',
	after: 'number of steps before the paint',
	paint: 'paint',
	at: 'step',
	link: 'link',
	evaluations: 'number of evaluations',
	samplers: 'list of samplers',
	word: 'word',
	across: 'columns',
	down: 'rows',
	data: 'data set',
	points: 'number of points',
	drawn: 'drawing',
	file: 'list of points',
	bells: 'mixture',
	writing: 'text',
	target: 'target',
	width: 'width',
	depth: 'depth',
	waves: 'number of waves',
	rate: 'learning rate',
	batch: 'batch',
	conditional: 'classes',
	noise: 'noise level',
	arrows: 'field',
	starts: 'list of starts',
	label: 'class',
	hidden: 'list of hidden parts'
};

/** What a list has to do, after “has to”. */
const rules: Readonly<Record<string, string>> = {
	curve: 'fall from value to value, from below 1 to 0 at the least, in 2 to 32 values',
	stops: 'fall, within 1000 … 1'
};

const called = (field: string): string =>
	fields[field as Field] ?? optionWords(field as OptionName).label;
const group = (value: number): string => grouped(value);
const yes = (value: unknown): string => (value ? 'on' : 'off');
const once = 'Guidance has nothing to act on, so the network runs once a call, not twice.';

const sentences: {
	[Code in Note['code']]: (note: Extract<Note, { code: Code }>, what: string) => string;
} = {
	notANumber: ({ given, used }, what) => `The ${what} ${given} is not a number; ${used} is used.`,
	outOfRange: ({ given, used, min, max }, what) =>
		`The ${what} ${given} is outside ${min} … ${max}; ${used} is used.`,
	notWhole: ({ given, used }, what) =>
		`The ${what} ${given} is not a whole number; ${used} is used.`,
	notText: ({ given, shown }, what) => `The ${what} ${given} is not a text; ${shown} is used.`,
	tooLong: ({ length, longest }, what) =>
		`The ${what} has ${group(length)} characters; the first ${group(longest)} are read.`,
	noSuch: ({ given, used, choices }, what) =>
		`There is no ${what} ${given}; ${used} is used. There are: ${choices.join(', ')}.`,
	notAList: ({ given, shown }, what) =>
		`The ${what} ${given} is not a list of numbers; ${shown} is used.`,
	breaksRule: ({ field, given, shown }, what) =>
		`The ${what} ${given} has to ${rules[field]}; the nearest that does is used: ${shown}.`,
	notYesOrNo: ({ given, used }, what) =>
		`The ${what} ${given} is neither on nor off; it is ${yes(used)}.`,
	unreadable: ({ given }, what) => `The ${what} ${given} cannot be read; the usual one is used.`,
	partlyUsed: ({ given, shown }, what) =>
		`Not all of the ${what} ${given} can be used; ${shown} is.`,
	spacingReplaced: ({ given, used, why }) =>
		`The spacing “${given}” does not fit here (${spacingSentence(why)}); ${used} is used.`,
	stepsOfStops: ({ given, used }) =>
		`The number of steps ${given} is not used: the list of stops has ${used}.`,

	pictureElsewhere: () =>
		'This link starts from somebody’s own picture, which no link carries: it’s only on the device where it was opened. So this begins with static alone.',

	unnamed: ({ given }) => `The link says ${given}, which nothing here goes by; it’s left out.`,

	saidTwice: ({ given, shown }, what) =>
		`The link says the ${what} twice, ${shown} and ${given}; ${shown} is used.`,

	laterLink: ({ given, used }) =>
		`The link is written in form ${given}, and this site reads form ${used}: it comes from a later one, and what isn’t understood is left out.`,

	nothingWithout: ({ given, other }, what) =>
		`The ${what} ${given} does nothing: the link names no ${called(other)}.`,
	decidedBy: ({ given, other }, what) =>
		`The ${what} ${given} is left out: the ${called(other)} decide that.`,

	tooMany: ({ field, count, used }) =>
		`There is room for ${used} ${field === 'samplers' || field === 'across' ? 'columns' : 'rows'}, not ${count}; the first ${used} are shown.`,
	ownCompared: ({ used }) =>
		`Own stops are one number of steps, and here every row has another; ${used} is used.`,

	noAxis: ({ given, used }, what) =>
		`The ${what} cannot be by ${given}, which nothing here goes by; they are by ${used}.`,
	sameAxis: ({ given, used }) =>
		`Columns and rows cannot both be by ${given}; the rows are by ${used}.`,
	wordNotSaid: ({ given }) =>
		`The first word of a list stands in the prompt, and the others take its place; the prompt does not say ${given}.`,

	empty: () => `No prompt: the picture is unconditional, whatever the model likes to draw. ${once}`,
	allUnknown: () =>
		`None of the prompt’s words was in the training captions: the picture is unconditional. ${once}`,
	unknown: ({ given, near }, what) =>
		near.length > 0
			? `The model never saw the word ${given}, so it is left out of the ${what}. Near: ${near.join(', ')}.`
			: `The model never saw the word ${given}, so it is left out of the ${what}.`,
	moreUnknown: ({ count }, what) =>
		count === 1
			? `One more word of the ${what} is unknown to the model and left out.`
			: `${group(count)} more words of the ${what} are unknown to the model and left out.`,
	cut: ({ fits, count, first }, what) =>
		`The ${what} has room for ${fits} words; what follows is cut, from ${first} on (${group(count)}).`,
	otherSyntax: ({ given }, what) =>
		`In the ${what}, ${given} is how other programs give words weight or take settings. This model knows none of that, and reads the words alone.`,
	negativeUnused: () =>
		'A negative prompt acts through guidance, which needs a prompt and a value other than 1: it has no effect here.'
};

/** All of a note in words, with what to do; `what` is what its field is called in a sentence. */
export const noteSentenceAbout = (note: Note, what: string): string =>
	(sentences[note.code] as (note: Note, what: string) => string)(note, what);

/** The same, of a recipe, a comparison or the lab. */
export const noteSentence = (note: Note): string => noteSentenceAbout(note, called(note.field));

/** What notes say, or those about one field: each sentence once, whoever lists them. */
export const noteSentences = (notes: readonly Note[], field?: string): string[] => [
	...new Set(notes.filter((note) => field === undefined || note.field === field).map(noteSentence))
];

const reasons: {
	[Code in SpacingProblem['code']]: (problem: Extract<SpacingProblem, { code: Code }>) => string;
} = {
	stepsOutside: ({ steps, most }) => `a walk takes 1 to ${most} whole steps, not ${steps}`,
	stepsDoNotFit: ({ steps, spacing, fewest, most }) =>
		`${steps} steps do not fit ${spacing} spacing, which takes ${fewest} to ${most}` +
		(steps === 1 ? ': one step alone would start at t = 1, where nothing is left to do' : ''),
	noTimesteps: () => 'a walk needs at least 1 stop',
	timestepOutside: ({ which, t, most }) =>
		`stop ${which} is at t = ${t}: stops have to fall and lie within 1 … ${most}`,
	endsInNoise: () => 'this schedule ends in pure noise (ᾱ = 0), where σ has no value to space from'
};

/** Why a walk cannot be spaced as asked, as part of a sentence. */
export const spacingSentence = (problem: SpacingProblem): string =>
	(reasons[problem.code] as (problem: SpacingProblem) => string)(problem);
