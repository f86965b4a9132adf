import type { Claim } from './claims.ts';

/** What people say about copying, cost, the equation and size: the end of the deck. */
export const laterClaims: readonly Claim[] = [
	{
		id: 'perfect-network',
		say: 'The better a network does its homework, the more original its pictures are.',
		is: 'false',
		because:
			'If it did its homework perfectly, it would only hand back its training pictures. New ones come from what it can’t keep apart.',
		lesson: 'copying-credit-cost'
	},
	{
		id: 'law-settled',
		say: 'Courts have settled that training on other people’s pictures is legal.',
		is: 'false',
		because:
			'As of November 2026 nothing is settled. Two courts said nearly opposite things within a week, and neither was the last word.',
		lesson: 'copying-credit-cost'
	},
	{
		id: 'costs-nothing',
		say: 'Making one picture takes next to no electricity.',
		is: 'partly',
		because:
			'It’s about three watt-hours in a study of 2023. But ten million of them take as much as training did.',
		lesson: 'copying-credit-cost'
	},
	{
		id: 'mean-is-picture',
		say: 'In the equation, μ is the finished picture and σ is the variance.',
		is: 'false',
		because:
			'μ is the middle of where the next picture could lie, and it’s still noisy. σ is the typical size of the fresh noise, and its square is the variance.',
		lesson: 'the-whole-equation'
	},
	{
		id: 'one-line',
		say: 'One short line of mathematics says what happens in every step.',
		is: 'true',
		because:
			'The next picture is the mean plus fresh noise. The network’s only part in it is the guess that the mean is made of.',
		lesson: 'the-whole-equation'
	},
	{
		id: 'flow-is-other',
		say: 'Flow matching, in newer models, has nothing to do with diffusion.',
		is: 'partly',
		because:
			'It’s trained with another weighting and stops at other places. But with this noise the field it follows is the same one, only written down at another scale.',
		lesson: 'the-whole-equation'
	},
	{
		id: 'four-times-as-long',
		say: 'A picture with four times the dots takes four times as long.',
		is: 'partly',
		because:
			'Each dot by itself would make it four. But squares of the picture ask each other, so it’s more and more the larger it gets, and on small ones it may be less.',
		lesson: 'bigger-pictures'
	},
	{
		id: 'static-of-dots',
		say: 'A large generator starts from static as large as the picture.',
		is: 'false',
		because:
			'Most start from static in a shorthand of far fewer numbers. A second network turns that into dots at the very end.',
		lesson: 'bigger-pictures'
	},
	{
		id: 'enhance',
		say: 'Enlarging with such a network brings out what was hidden in the small picture.',
		is: 'false',
		because:
			'It paints what usually belongs there. What isn’t in the small picture is made up, however sharp it looks.',
		lesson: 'bigger-pictures'
	},
	{
		id: 'one-part-apple',
		say: 'Somewhere in the network, one part stands for the apple.',
		is: 'false',
		because:
			'Each part gives a hint, and they only mean something together. Where a cut costs you the apple, you’ve learned that the rest can’t do without that part.',
		lesson: 'inside-the-network'
	},
	{
		id: 'squeezed',
		say: 'The whole picture has to squeeze through a narrow middle.',
		is: 'false',
		because:
			'Wires carry fine detail straight past the middle. With all six of them cut, hardly any picture comes out right.',
		lesson: 'inside-the-network'
	},
	{
		id: 'knows-early',
		say: 'The network can tell where a thing is while you still see only static.',
		is: 'true',
		because:
			'A reader that only weighs and adds finds the outline in the middle of our network, at a step where the picture still looks like static.',
		lesson: 'inside-the-network'
	}
];
