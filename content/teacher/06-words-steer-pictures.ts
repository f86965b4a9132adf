import { by_guidance, two_things } from '#site-model/metrics.json';
import type { TeacherNotes } from '#lib/lesson/teacher-notes.ts';

const obeys = (scale: keyof typeof by_guidance) => by_guidance[scale].all.toFixed(0);
const spread = (scale: keyof typeof by_guidance) => by_guidance[scale].variety.toFixed(2);

export const notes: TeacherNotes = {
	goals: [
		'describe attention as squares of the picture that look at words, at every step and in several layers;',
		'explain guidance as the difference of two answers, taken further, and what too much of it costs;',
		'judge prompts: a word helps if the model knows it and if it rules something out.'
	],
	short: [
		{ minutes: 6, do: 'First prompt: who looks at “apple”?' },
		{
			minutes: 8,
			do: 'Second prompt: turn the dial from 0 to 10. Let the class decide where the best picture is, then show the measurement.'
		},
		{ minutes: 4, do: 'Third prompt, quickly: write “no”, or steer away?' },
		{
			minutes: 2,
			do: 'A friend writes a prompt of 40 words “so that it listens better”. What do you say?'
		}
	],
	long: [
		{ minutes: 5, do: 'How does the red know that it belongs to the apple? Collect ideas.' },
		{
			minutes: 10,
			do: 'First prompt in pairs. Each pair finds one word that acts where it’s expected, and one that doesn’t.'
		},
		{
			minutes: 12,
			do: 'Second prompt. Vote on the best picture before you show the numbers; then read them out.'
		},
		{ minutes: 8, do: 'Third prompt.' },
		{
			minutes: 7,
			do: 'Prompt duel: two teams describe the same wanted picture, one in ten words, one in three. Draw both with the same seed.'
		},
		{ minutes: 3, do: 'Write the advice you’d give to somebody who starts tomorrow, in one line.' }
	],
	prompts: [
		{
			figure: 'attention-map',
			set: { word: 3 },
			predict:
				'Choose the word “apple”. Which squares of the picture will look at it: those on the apple, all of them, or some elsewhere?',
			observe: 'Go through the words, then through the layers, then drag the film.',
			explain: 'Even the start sign, which means nothing, gets looks. Why?',
			key: 'Mostly the squares on the apple and its rim, more clearly in some layers than in others, and never as a neat outline. Shares have to add up to 1, so attention that has nowhere to go lands on the start sign. A map shows where words are read, and it’s a correlation: what a look causes is another matter.'
		},
		{
			figure: 'guidance-dial',
			set: { scale: 1 },
			predict:
				'Guidance says how far to go beyond the plain answer. Where will the best picture be: at 1, 3, 10?',
			observe: 'Turn the dial and look at the row of pictures, all from one static. Vote.',
			explain:
				'Why do pictures look burnt at 10? And why does every step cost two answers of the network?',
			key: `Everything is right in ${obeys('1')} % of pictures with guidance 1, in ${obeys('2')} % with 2 and in ${obeys('10')} % with 10; variety falls from ${spread('1')} to ${spread('4')} at 4 and stays about there. Far out, the guess leaves what can be shown and has to be cut. It takes one answer with the words and one without, because the difference is what the words want.`
		},
		{
			figure: 'guidance-dial',
			set: { negative: 'red' },
			predict:
				'You want an apple that isn’t red. Will “no red” in the prompt do it? Will “red” in the negative prompt?',
			observe: 'Type “red” as what to steer away from, then “green”. The static stays the same.',
			explain: 'Why does the one work and the other not?',
			key: 'The negative prompt takes the place of the answer without words, so the difference points away from red. “No” in a prompt can’t do that: captions say what’s in a picture and almost never what isn’t, so “red” pulls and “no” doesn’t. This model doesn’t even know the word.'
		}
	],
	misconceptions: [
		{
			row: 38,
			helps: 'Length and pull are two things. The dial is the same for one word and for twenty.'
		},
		{
			row: 84,
			helps: 'Count the layers in the map: words come in at several places, at every step.'
		},
		{
			row: 36,
			helps: `Two colours on two things come out right in ${two_things.both_colours} % here, but “a star on a car” is a mash. Try both.`
		}
	],
	tasks: [
		{
			ask: 'Guidance 0, 1 and 3: what does each mean?',
			key: '0: the words don’t count. 1: as the network learned them. 3: three times as far in the direction from “without” to “with”.'
		},
		{
			ask: 'Rewrite “gorgeous stunning masterpiece apple, not red” so that this model gets it.',
			key: 'For instance prompt “a green apple”, or prompt “an apple” with negative prompt “red”. The praise names nothing the model knows.'
		}
	]
};
