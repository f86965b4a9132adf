import type { Question } from '#lib/lesson/question.ts';
import { MIDDLE } from '#lib/components/guesses/values.ts';
import { signed } from '#lib/components/guesses/loss-words.ts';

export const opening: Question = {
	id: 'safest-answer',
	ask: 'A network is shown a picture with so much noise on it that it may have been a red apple or, just as well, a green one. It pays for every dot that’s wrong, and twice as far off costs four times as much. What should it paint?',
	options: [
		{
			say: 'A red apple: half of the time that’s perfect',
			because:
				'And the other half of the time it’s as wrong as can be. Since twice as far off costs four times as much, the bad half costs more than the good half saves.'
		},
		{
			say: 'A brownish apple, half-way between',
			right: true,
			because:
				'It’s never right, but it’s never far off. Counted this way, half-way costs only half as much as betting. So the best answer to an unclear question is an average, and averages look blurred.'
		},
		{
			say: 'Red or green, by tossing a coin each time',
			because:
				'A coin is right as often as a bet on red, and wrong as often. It costs just as much, which is twice what half-way costs.'
		}
	]
};

export const questions: Question[] = [
	{
		id: 'the-target',
		figure: 'task',
		ask: 'A training picture is noised in one jump, to t = 700 of 1000. What is the network asked to say?',
		options: [
			{
				say: 'The pinch of noise that step 700 would have added',
				because:
					'This mixes up the story of a thousand pinches and what training does. The picture was mixed once, and the target is all the noise in it.'
			},
			{
				say: 'All the noise that’s in the picture',
				right: true,
				because:
					'All of it, in one answer. The clean guess and the noise say the same thing in two ways: if you know one, you can work out the other.'
			},
			{
				say: 'The slightly cleaner picture at t = 699',
				because:
					'That would be the next stop on the way back to a picture, and nobody is on the way anywhere in training. The network says what was noise, and later a formula does the rest.'
			}
		]
	},
	{
		id: 'pure-noise',
		figure: 'game',
		ask: `In the world of ten numbers above (five at −0.80, two at 0.20, three at 0.90), you’re shown nothing but noise. Which answer is cheapest on average?`,
		options: [
			{
				say: '−0.80, the most frequent number',
				because: `This mixes up “most often right” and “cheapest”. You’d be right in half of the cases and far off in the others. The average of all ten numbers, ${signed(MIDDLE)}, costs less, although it’s never right.`
			},
			{
				say: `${signed(MIDDLE)}, the average of all ten`,
				right: true,
				because:
					'Noise tells you nothing, so all ten are as likely as they were before. The cheapest answer is their average, even though no number lies there.'
			},
			{
				say: '0.20, the number in the middle of the three',
				because: `Closer, but too high, because five of the ten lie at −0.80. Their average is ${signed(MIDDLE)}. (If twice as far off cost only twice as much, 0.20 would do just as well.)`
			}
		]
	},
	{
		id: 'perfect-student',
		figure: 'small',
		ask: 'Suppose training on a fixed set of pictures went perfectly, and the loss came down as far as it can. What would the network draw?',
		options: [
			{
				say: 'Its own training pictures and nothing else',
				right: true,
				because:
					'That’s the exact answer in the figure above. It knows the set by heart, and as the noise goes down, one picture of it remains. Whatever is new comes from falling short of that, in a useful way.'
			},
			{
				say: 'Any picture that anybody could ever wish for',
				because:
					'This mixes up a low loss and imagination. The loss only asks which of the training pictures is under the noise. The perfect answer to that is a training picture.'
			},
			{
				say: 'The average of all its training pictures',
				because:
					'That’s its answer to pure noise only. As the noise goes down, fewer pictures fit, and in the end it’s just one.'
			}
		]
	}
];
