import { errorsAtDegrees } from '#lib/widgets/circle/facts.ts';
import type { NumberQuestion, Question } from '#lib/lesson/question.ts';
import { fixed } from '#lib/words/written.ts';

export const opening: Question = {
	id: 'three-noises',
	ask: 'Three noises stand in one step: the noise that’s really in the picture, the one with a hat, and a fresh one. Which of them does the network say?',
	options: [
		{
			say: 'The noise that’s really in the picture',
			because:
				'It would like to. But in a walk nobody knows that one: the walk began as static, and there was no picture under it. In training it’s known, because we mixed it in ourselves.'
		},
		{
			say: 'The one with a hat',
			right: true,
			because:
				'A hat means that it’s a guess. It’s the network’s guess at the noise in the picture, and the only thing in the whole step that it says.'
		},
		{
			say: 'The fresh one',
			because:
				'That one comes from dice, after the network has spoken. It never sees it, except as a part of the next picture.'
		}
	]
};

const late = errorsAtDegrees(87);

export const questions: Question[] = [
	{
		id: 'same-answer',
		ask: `At 87 degrees nearly everything is noise. Said as noise, the network’s answer is off by ${fixed(late.eps, 2)}. Said as a picture, it’s off by ${fixed(late.x0, 2)}. What follows?`,
		figure: 'circle',
		options: [
			{
				say: 'It’s one answer, and the two numbers are its two sides',
				right: true,
				because:
					'Take out a slightly wrong noise and blow up what’s left, and the small mistake becomes a large one. Nothing was answered twice.'
			},
			{
				say: 'It should be asked for the noise, because it’s better at that',
				because:
					'It isn’t better at it. There’s hardly anything left to guess about the noise, when nearly all you see is noise.'
			},
			{
				say: 'It guessed the picture first, and the noise after that, with more care',
				because:
					'It answers once. The other way of saying it is worked out by a line of arithmetic.'
			}
		]
	},
	{
		id: 'unsure-picture',
		ask: 'In the figure with the bells, the clean value becomes less sure. What happens to σ?',
		figure: 'bells',
		options: [
			{
				say: 'Nothing, because σ comes from the schedule alone',
				because:
					'A program does take it from the schedule. But which of the two ends is right depends on how sure the clean picture is.'
			},
			{
				say: 'It shrinks, since there’s less to go by',
				because: 'Less to go by means more doubt. The first bell gets wider, and so does the third.'
			},
			{
				say: 'It grows towards its other end',
				right: true,
				because:
					'The first bell gets wider, so the third does, too. It stops where the clean value is as spread as noise: there σ squared is β.'
			}
		]
	},
	{
		id: 'same-field',
		ask: 'You switch the field from “as in the lessons” to “as flow”. The paths change their shape. Do they end elsewhere?',
		figure: 'field',
		options: [
			{
				say: 'Yes, because flow is another kind of machine',
				because:
					'It’s trained with another weighting, and that matters for a network. But the field is the same one, with every stop made larger or smaller.'
			},
			{
				say: 'No, at the end both ways of writing are the same',
				right: true,
				because:
					'At every stop all points are multiplied by one number, and at the end of the walk that number is 1.'
			},
			{
				say: 'Only where dice are rolled',
				because: 'The dice are the same, too. They’re only drawn larger or smaller.'
			}
		]
	},
	{
		id: 'shift',
		ask: 'Large models shift the clock of flow. What does that do to the stops?',
		figure: 'clocks',
		options: [
			{
				say: 'It moves all of them towards noise, by the same stretch of the axis',
				right: true,
				because:
					'On this axis a shift is a shift: every stop moves to the left by the same amount. So more of the walk happens where there’s much noise.'
			},
			{
				say: 'It adds more of them at the noisy end',
				because: 'There are as many as before. They only stand somewhere else.'
			},
			{
				say: 'It makes them even, so that no step is longer than another',
				because: 'They keep their distances on this axis. All that changes is where they stand.'
			}
		]
	}
];

export const halfWay: NumberQuestion = {
	id: 'equally-far',
	ask: 'Turn the circle. At which angle is the network’s answer as far off when it’s said as noise as when it’s said as a picture?',
	truth: {
		value: 45,
		within: 3,
		because:
			'At 45 degrees. There, picture and noise have the same weight in the mixture, so a mistake counts the same on both sides.'
	}
};
