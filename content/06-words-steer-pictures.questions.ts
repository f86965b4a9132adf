import type { Question, StepQuestion } from '#lib/lesson/question.ts';
import { apart, settledStep } from '#lib/widgets/guidance-dial/facts.ts';

export const opening: Question = {
	id: 'longer-prompt',
	ask: 'You make your prompt longer and longer, with more and more detail. What changes?',
	options: [
		{
			say: 'With every word, each step obeys the words more strongly',
			because:
				'This mixes up saying more and pulling harder. How strongly a step obeys is set by another number, the guidance, and it’s the same for one word or twenty.'
		},
		{
			say: 'Pictures from different static get more alike, up to a point',
			right: true,
			because:
				'Every word the network understands rules out pictures, and what’s left is more alike. But words it doesn’t know, or that only repeat what you’ve said already, rule out nothing.'
		},
		{
			say: 'The picture gets better and better, the longer the prompt gets',
			because:
				'A longer prompt describes fewer pictures, not better ones. And some text encoders only take in the beginning of a long text.'
		}
	]
};

export const questions: Question[] = [
	{
		id: 'where-words-enter',
		figure: 'look',
		ask: 'When and where do your words get into the network?',
		options: [
			{
				say: 'Once, before the first step, and then it knows them',
				because:
					'The words are turned into numbers once, that’s true. But the network keeps nothing in mind from step to step, so it has to look at them again every time.'
			},
			{
				say: 'In several layers, again at every step',
				right: true,
				because:
					'At every step, squares look at the words in many layers: on the way down, at the bottom and on the way up. In this network there are six such layers.'
			},
			{
				say: 'At the bottom, where the picture is summed up, at each step',
				because:
					'Many explanations say so. But the bottom is only one of the places. In this network two such layers come before it and three after it.'
			}
		]
	},
	{
		id: 'scale-one',
		figure: 'dial',
		ask: 'What does guidance 1 mean?',
		options: [
			{
				say: 'Your words count just as the network learned them',
				right: true,
				because:
					'At 1 you get exactly the guess with your words. The one without them isn’t even needed, so a step costs half.'
			},
			{
				say: 'Your words don’t count, and only the seed decides',
				because:
					'That’s guidance 0. At 1 your words count as the network learned them, and at 3 the difference they make counts three times.'
			},
			{
				say: 'Full strength, because guidance goes from 0 up to 100 %',
				because:
					'It isn’t a percentage. You can go past 1, and people mostly do. Then the step goes beyond the guess with your words.'
			}
		]
	},
	{
		id: 'no-elephant',
		ask: 'You ask a generator for “a beach with no elephant”, and there’s an elephant. Why, most likely?',
		options: [
			{
				say: 'The word “elephant” pulls, and the word “no” doesn’t',
				right: true,
				because:
					'Captions say what’s in a picture and almost never what isn’t. So the word pulls towards elephants, and “no” pulls towards nothing. That’s what the negative prompt is for.'
			},
			{
				say: 'It has never seen a beach without an elephant',
				because:
					'It has seen plenty of those. Leave the word out, and you’ll get one. It’s the word that brings the elephant.'
			},
			{
				say: 'It understood you, but the guidance was too low to obey',
				because:
					'More guidance pulls harder in the same direction, which is towards the elephant. The negative prompt turns that direction round.'
			}
		]
	}
];

export const settled: StepQuestion = {
	id: 'settled',
	ask: 'In the run of the guidance dial: from which step on are the clean guess with words and the one without less than a tenth as far apart as at first?',
	answer: (frames) => {
		const step = settledStep(frames);
		if (!step) return undefined;
		const [first, then] = [frames[0], frames[step - 1]].map(apart);
		return {
			step,
			because: `They’re ${first} apart in step 1 and ${then} in step ${step}. By then x itself shows what the words asked for, and the network can see it without being told.`
		};
	}
};
