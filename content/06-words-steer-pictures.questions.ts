import type { Question, StepQuestion } from '#lib/lesson/question.ts';
import { apart, settledStep } from '#lib/widgets/guidance-dial/facts.ts';

export const opening: Question = {
	id: 'longer-prompt',
	ask: 'You make your prompt longer and longer, with more and more detail. What changes?',
	options: [
		{
			say: 'Every step obeys the words more strongly',
			because:
				'How strongly a step obeys is set by another number, the guidance, and it is the same for one word or twenty. More words say more; they do not pull harder.'
		},
		{
			say: 'The pictures from different static become more alike, until more words change nothing',
			right: true,
			because:
				'Every word that the network understands rules out pictures. What is left is more alike. But words that it does not know, or that say what was said already, rule out nothing.'
		},
		{
			say: 'The picture becomes better, the more the longer the prompt',
			because:
				'A longer prompt describes fewer pictures, not better ones. And some text encoders take in only the beginning of a long text.'
		}
	]
};

export const questions: Question[] = [
	{
		id: 'bottleneck',
		ask: 'Stable Diffusion 1 has 16 layers where words enter. How many of them are at the bottom, where the picture is smallest?',
		options: [
			{
				say: 'All 16: words act on the summary of the picture',
				because:
					'Words enter at every size: on the way in, at the bottom and on the way out. Only one of the 16 is at the bottom.'
			},
			{
				say: 'One',
				right: true,
				because:
					'Six are on the way in, nine on the way out, one at the bottom. The network of this page has six such layers: two on the way in, one at the bottom, three on the way out.'
			},
			{
				say: 'None: words come in before the picture',
				because:
					'Words are read before, once. But the picture turns to them again in many layers, in every step. One of the 16 is at the bottom.'
			}
		]
	},
	{
		id: 'scale-one',
		ask: 'What does guidance s = 1 mean?',
		options: [
			{
				say: 'No guidance past the prediction with your words; the other one is not even needed',
				right: true,
				because:
					'At s = 1 the formula leaves exactly the prediction with words. The one without them drops out, so the network need not be asked for it, and a step costs half.'
			},
			{
				say: 'The words do not count',
				because:
					'That is s = 0. At 1 they count exactly as the network learned them, at 3 the difference that they make counts three times.'
			},
			{
				say: 'The strongest guidance there is, 100 %',
				because:
					'It is not a percentage. s may be larger than 1, and mostly is: then the step goes past the prediction with words.'
			}
		]
	},
	{
		id: 'no-elephant',
		ask: 'You ask a generator for “a beach with no elephant”, and there is an elephant. Why, most likely?',
		options: [
			{
				say: 'The word elephant attracts, whatever stands before it',
				right: true,
				because:
					'Captions say what is in a picture and hardly ever what is not. So the word pulls towards elephants, and “no” pulls towards nothing. The negative prompt is made for this.'
			},
			{
				say: 'It does it out of spite',
				because: 'It has no will. It has a word that pulls, and another that hardly does.'
			},
			{
				say: 'The guidance is too low for the word “no”',
				because:
					'More guidance pulls harder in the same direction: towards the elephant. The negative prompt turns the direction round.'
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
			because: `They are ${first} apart in step 1 and ${then} in step ${step}. By then x itself shows what the words asked for, and the network can see it without being told.`
		};
	}
};
