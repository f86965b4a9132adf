import { breakEven, PER_PICTURE } from '#lib/widgets/energy-meter/facts.ts';
import type { NumberQuestion, Question } from '#lib/lesson/question.ts';

export const opening: Question = {
	id: 'perfect-student',
	ask: 'A network is rewarded only for telling noise from picture. Suppose one did that perfectly on its 500 training pictures. What would it draw?',
	options: [
		{
			say: 'Better new pictures than any real network',
			because:
				'You’d think so. But perfect on these 500 means that nothing but these 500 ever seems likely. It hands one of them back.'
		},
		{
			say: 'One of the 500 again, each time',
			right: true,
			because:
				'The reward never asks for anything new. Only because real networks fall short of perfect do they draw something else.'
		},
		{
			say: 'A blurry mean of all 500',
			because:
				'That’s its first guess, while nothing but static is there. As the static clears, fewer and fewer of the 500 still fit, and in the end just one does.'
		}
	]
};

export const questions: Question[] = [
	{
		id: 'two-halves',
		ask: 'Two networks learned from halves with no picture in common. From one static, both draw the same face. What follows?',
		options: [
			{
				say: 'One of them must have seen the other’s pictures',
				because: 'They share none. What they share is what faces have in common.'
			},
			{
				say: 'The face isn’t copied out of either half',
				right: true,
				because:
					'No picture was shown to both, so no single picture can be behind it. With enough pictures, both learned the same thing about faces.'
			},
			{
				say: 'The static held the face',
				because:
					'It chose which face. But with few pictures, the same static gives two different ones.'
			}
		]
	},
	{
		id: 'getty',
		ask: 'Did the British court say in November 2025 that training on other people’s pictures is legal?',
		options: [
			{
				say: 'Yes, Stability AI won',
				because:
					'It won on most of what was left. But Getty had dropped the claim about training, since that took place elsewhere.'
			},
			{
				say: 'No, it wasn’t asked to decide that',
				right: true,
				because:
					'It said that the weights aren’t an infringing copy. Whether training is allowed in the United Kingdom stays open.'
			},
			{
				say: 'No, it said that training is illegal there',
				because: 'It didn’t say that, either. The claim about training had been dropped.'
			}
		]
	},
	{
		id: 'no-mark',
		ask: 'You check a picture for SynthID, and there’s none. What do you know?',
		options: [
			{
				say: 'Hardly anything',
				right: true,
				because:
					'The pattern is only in pictures from makers that use it. A photo has none, and neither has a picture from another generator.'
			},
			{
				say: 'A camera took it',
				because:
					'Most generators don’t use this pattern, so pictures of theirs don’t have it, either.'
			},
			{
				say: 'Somebody removed it',
				because: 'Perhaps, but more likely it was never there.'
			}
		]
	}
];

/** In millions. */
const even = breakEven(PER_PICTURE.mean) / 1e6;

export const evenAt: NumberQuestion = {
	id: 'break-even',
	ask: 'After how many million pictures, at 2.9 watt-hours each, has making them taken as much as training Stable Diffusion 1?',
	truth: {
		value: even,
		within: 1,
		because: `It’s about ${even.toFixed(1)} million: 37.5 megawatt-hours, shared out in portions of 2.9 watt-hours.`
	}
};
