import type { HowTrue } from './claims.ts';

/** The cards that say what people say, in English. */
export const trueOrFalse = {
	label: 'True or false? What people say about image generators',
	title: 'True or false?',
	verdicts: { true: 'True', partly: 'Half true', false: 'False' } satisfies Record<HowTrue, string>,
	place: (at: number, all: number) => `Card ${at} of ${all}`,
	waiting: 'What do you say?',
	right: 'Right.',
	wrong: (is: string) => `Not quite: ${is.toLowerCase()}.`,
	lesson: 'Look it up in the lesson',
	next: 'Next card',
	previous: 'Previous card',
	score: (right: number, told: number) =>
		told === 0 ? 'Nothing told yet.' : `${right} of ${told} told rightly.`,
	notice:
		'the half-true ones are the hardest. Most of what people say about this has some truth in it.'
};
