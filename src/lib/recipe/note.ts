import type { SpacingProblem } from '#lib/diffusion/spacing-error.ts';

/** What each kind of note has to say, beside what was given and what is used. */
interface NoteValues {
	notANumber: object;
	outOfRange: { min: number; max: number };
	notWhole: object;
	/** `shown` is what is used, in quotes. */
	notText: { shown: string };
	tooLong: { length: number; longest: number };
	noSuch: { choices: readonly string[] };
	notAList: { shown: string };
	breaksRule: { shown: string };
	notYesOrNo: object;
	/** A text of the lab's, all or part of which makes no sense. */
	unreadable: object;
	partlyUsed: { shown: string };
	spacingReplaced: { why: SpacingProblem };
	stepsOfStops: object;
	/** Of what a recipe begins with. */
	pictureElsewhere: object;
	/** Of a link. */
	unnamed: object;
	/** `shown` is what is used, in quotes. */
	saidTwice: { shown: string };
	laterLink: object;
	/** `other` is the field of what it says more of. */
	nothingWithout: { other: string };
	/** `other` is the field of what decides instead. */
	decidedBy: { other: string };
	/** Of a comparison. */
	tooMany: { count: number };
	ownCompared: object;
	noAxis: object;
	sameAxis: object;
	wordNotSaid: object;
	/** Of prompts. */
	empty: object;
	allUnknown: object;
	unknown: { near: readonly string[] };
	moreUnknown: { count: number };
	cut: { fits: number; count: number; first: string };
	negativeUnused: object;
	/** Weights and the like, as other programs write them. */
	otherSyntax: object;
}

/** What is wrong, as a code with its values. */
export type NoteProblem = {
	[Code in keyof NoteValues]: { code: Code } & NoteValues[Code];
}[keyof NoteValues];

/** Something about a recipe that its reader should know. The page makes a sentence of it: #words/notes.ts. */
export type Note = {
	/** Of the recipe, or the name of an option. */
	field: string;
	/** As given, for showing beside the field; shortened, in quotes, never markup. */
	given: string;
	/** What the recipe has instead. */
	used: string | number | boolean;
} & NoteProblem;
