import { cosine, linear } from '#lib/diffusion/schedule.ts';
import { timeBelow } from '#lib/lesson/forward-numbers.ts';
import type { NumberQuestion, Question } from '#lib/lesson/question.ts';

export const opening: Question = {
	id: 'still-there',
	ask: 'More and more noise is mixed into a picture, until you see nothing but static. Where is the picture then?',
	options: [
		{
			say: 'All still there, in pieces that have been mixed up',
			because:
				'Nothing was moved. Every dot stayed in its place and got weaker, while noise took over. There are no pieces to put together again: what is left of the picture lies exactly where it was, and it is almost nothing.'
		},
		{
			say: 'All still there, under the noise',
			because:
				'It would be if noise were only laid on top. But in each step the picture itself gets weaker, to make room. At the end its weight is 0.07 or 0.006, or 0.00005, depending on the schedule: nothing that could be dug out again.'
		},
		{
			say: 'Gone, or as good as gone',
			right: true,
			because:
				'With every step the picture weighs less and the noise more. At the end the weight of the picture is 0.07 or 0.006, or 0.00005, depending on the schedule. The first of these is still enough for a network to read off how bright the picture was.'
		}
	]
};

export const questions: Question[] = [
	{
		id: 'jump',
		ask: 'In training, the network is to see a photograph at t = 700. How is that noisy picture made?',
		options: [
			{
				say: 'By adding a pinch of noise 700 times',
				because:
					'It could be done like that, and would come to the same. But many pinches of this noise are together one larger helping, so one mixture will do: multiply, multiply, add.'
			},
			{
				say: 'By mixing once, with the weights for t = 700',
				right: true,
				because:
					'The pinches compose: their weights are worked out in advance, and one jump leads to any time. That is why training can take pictures and times in any order.'
			},
			{
				say: 'By taking the noisy picture for t = 699 from the step before',
				because:
					'There is no step before. The picture that the network saw last was another one, at another time. Training plays no chain through, neither forwards nor backwards.'
			}
		]
	},
	{
		id: 'three-and-four',
		ask: 'Noise of strength σ = 3 is added to noise of strength σ = 4, independent of it. How strong is the sum?',
		options: [
			{
				say: '7',
				because:
					'It would be if both always pushed the same way. But half of the time they push against each other. The squares add: 9 + 16 = 25, so the strength is 5.'
			},
			{
				say: '5',
				right: true,
				because:
					'Variances add, and the variance is the square of σ: 9 + 16 = 25 = 5². For the same reason it is the squares of the two weights that add up to 1.'
			},
			{
				say: '3.5',
				because:
					'That is the average of the two. Adding noise never makes noise weaker than the stronger of the two. The squares add: 9 + 16 = 25, so the strength is 5.'
			}
		]
	},
	{
		id: 'black-night',
		ask: 'Why was it hard for Stable Diffusion 1 to paint a picture that is black all over?',
		options: [
			{
				say: 'There were no dark pictures among those it was trained on',
				because:
					'There were. The fault lies in the schedule: at the end of it, training still showed a trace of the picture, enough to tell dark from bright. The static that a walk begins with has no such trace.'
			},
			{
				say: 'Training left a trace of brightness in the static; real static has none',
				right: true,
				because:
					'The network learned to read the brightness off the static. Real static averages to middle grey, so it aims for middle grey. A schedule that ends in nothing but noise cures this.'
			},
			{
				say: 'Noise makes pictures brighter',
				because:
					'Noise is as often dark as bright. What matters is the trace of the picture that training left at the end of the schedule, and that real static lacks.'
			}
		]
	}
];

const time = timeBelow(linear(), 0.36);

export const threeFourFive: NumberQuestion = {
	id: 'three-four-five',
	ask: 'In the figure above, find the time at which the noise has the weight 0.80. (What should the weight of the cat be there?)',
	truth: {
		value: time,
		within: 4,
		because: `It is t = ${time}, less than a third of the way: 0.80² = 0.64, which leaves 0.36 = 0.60² for the cat. Under the cosine schedule, in the first figure, the same mixture comes at t = ${timeBelow(cosine(), 0.36)}.`
	}
};
