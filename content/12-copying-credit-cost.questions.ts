import { pairs } from '#site-model/halves.json';
import { breakEven, PER_PICTURE } from '#lib/widgets/energy-meter/facts.ts';
import type { NumberQuestion, Question } from '#lib/lesson/question.ts';
import { fixed } from '#lib/words/written.ts';

const far = (distance: number) => fixed(distance, 1);
const thousand = pairs.find(({ pictures }) => pictures === 1000)!;

export const opening: Question = {
	id: 'never-met',
	ask: 'Two networks learn to draw, from a thousand pictures each, and no picture is in both piles. Then both get the same static. What do they draw?',
	options: [
		{
			say: 'Each gives back a picture from its own pile',
			because: `With one picture each, that’s what they do. But with a thousand, what they draw is ${far(thousand.own)} from the nearest in their pile, and a fresh picture would be ${far(thousand.fresh)}.`
		},
		{
			say: 'Nearly the same new picture',
			right: true,
			because:
				'No picture was shown to both, so it can’t be copied from any one of them. What they share is what both piles have in common, and the static.'
		},
		{
			say: 'Two new pictures that are as different as any two',
			because: `New they are. But the two are ${far(thousand.between)} apart, and drawings from different static ${far(thousand.strangers)}.`
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
		because: `It’s about ${fixed(even, 1)} million: 37.5 megawatt-hours, shared out in portions of 2.9 watt-hours.`
	}
};
