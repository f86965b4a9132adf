import type { Question } from '#lib/lesson/question.ts';
import { MIDDLE } from '#lib/components/guesses/values.ts';
import { signed } from '#lib/components/guesses/loss-words.ts';

export const opening: Question = {
	id: 'safest-answer',
	ask: 'A network is shown a picture with so much noise on it that it may have been a red apple or, just as well, a green one. It pays for every dot that is wrong: twice as far off costs four times as much. What should it paint?',
	options: [
		{
			say: 'A red apple: half of the time that is perfect',
			because:
				'And the other half of the time it is as wrong as can be. As twice as far off costs four times as much, the bad half weighs more than the good half saves.'
		},
		{
			say: 'A brownish apple, half-way between',
			right: true,
			because:
				'It is never right, and never far off. With this way of counting, half-way costs only half as much as betting. So the best answer to an unclear question is an average, and averages look blurred.'
		},
		{
			say: 'Red or green, by tossing a coin',
			because:
				'A coin is right as often as a bet on red, and wrong as often. It costs just as much, twice what half-way costs.'
		}
	]
};

export const questions: Question[] = [
	{
		id: 'the-target',
		ask: 'A training picture is noised in one jump, to t = 700 of 1000. What is the network asked to say?',
		options: [
			{
				say: 'The pinch of noise that step 700 would have added',
				because:
					'There were no 700 steps. The picture was mixed once, and the target is all the noise in it.'
			},
			{
				say: 'All the noise that is in the picture',
				right: true,
				because:
					'All of it, in one answer. Clean guess and noise say the same thing in two ways: who knows one can work out the other.'
			},
			{
				say: 'The picture at t = 699',
				because:
					'That would be the next stop of a walk. In training nobody walks. The network says what was noise, and a formula does the rest later.'
			}
		]
	},
	{
		id: 'pure-noise',
		ask: `In the world of ten numbers above (five at −0.80, two at 0.20, three at 0.90), you are shown nothing but noise. Which answer is cheapest on average?`,
		options: [
			{
				say: '−0.80, the most frequent number',
				because: `You would be right in half of the cases, and far off in the others. The average of all ten numbers, ${signed(MIDDLE)}, costs less, although it is never right.`
			},
			{
				say: `${signed(MIDDLE)}, the average of all ten`,
				right: true,
				because:
					'Noise says nothing, so all ten are as likely as they were before. The cheapest answer is their average, even though no number lies there.'
			},
			{
				say: '0.20, the number in the middle',
				because: `Closer, but too high: five of the ten lie at −0.80. Their average is ${signed(MIDDLE)}. (The middle number would be best if being twice as far off cost only twice as much.)`
			}
		]
	},
	{
		id: 'perfect-student',
		ask: 'Suppose training on a fixed set of pictures went perfectly, and the loss came down as far as it can. What would the network draw?',
		options: [
			{
				say: 'Its training pictures, one or the other of them, and nothing else',
				right: true,
				because:
					'That is the exact answer of the figure above: it knows the set by heart, and as the noise goes down one picture of it remains. What is new comes from falling short of that, in a useful way.'
			},
			{
				say: 'Any picture that anybody could wish for',
				because:
					'The loss asks for no such thing. It asks to guess which of the training pictures is under the noise. The perfect answer to that is a training picture.'
			},
			{
				say: 'The average of its training pictures',
				because:
					'That is its answer to pure noise only. As the noise goes down, fewer pictures fit, and in the end a single one.'
			}
		]
	}
];
