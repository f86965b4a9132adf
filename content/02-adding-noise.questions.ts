import { cosine, linear, scaledLinear, type Schedule } from '#lib/diffusion/schedule.ts';
import { forwardNumbersAt, timeBelow } from '#lib/lesson/forward-numbers.ts';
import type { NumberQuestion, Question } from '#lib/lesson/question.ts';

const END = 1000;
/** What the picture still weighs when the ruler ends. */
const left = (schedule: Schedule): string => forwardNumbersAt(schedule, END).signal;
const weights = `${left(scaledLinear())}, ${left(linear())} or ${left(cosine())}, depending on the schedule`;

export const opening: Question = {
	id: 'still-there',
	ask: 'More and more noise is mixed into a picture, until you see nothing but static. How much of the picture is left?',
	options: [
		{
			say: 'All of it, in pieces that have been jumbled',
			because:
				'That’s the jigsaw. But nothing was moved. Every dot stayed where it was and got weaker while the noise took over. There are no pieces to put back together.'
		},
		{
			say: 'All of it, buried under the noise',
			because: `It would be, if the noise were only laid on top. But with each step the picture itself gets weaker, to make room. At the end its weight is ${weights}. You couldn’t dig that out and have the picture back.`
		},
		{
			say: 'Too little to get it back, but a trace',
			right: true,
			because: `With every step the picture weighs less and the noise more. At the end the weight of the picture is ${weights}. Nobody can restore a picture from that. But a sum over all the dots still finds traces, and the first of these is enough for a network to read off how bright the picture was.`
		},
		{
			say: 'Nothing, from the moment you can’t see it any more',
			because: `Your eyes give up long before a network does, because it can add up all the dots. At the end the weight of the picture is ${weights}, and the first of these still tells a network how bright the picture was.`
		}
	]
};

export const questions: Question[] = [
	{
		id: 'jump',
		figure: 'mixer',
		ask: 'In training, the network should see a photograph at t = 700. How is that noisy picture made?',
		options: [
			{
				say: 'By adding a pinch of noise, 700 times over',
				because:
					'You could do that, and you’d get the same kind of picture. But many pinches of this noise are one larger helping, so a single mixture will do: multiply, multiply, add.'
			},
			{
				say: 'By mixing once, with the weights for t = 700',
				right: true,
				because:
					'The pinches add up to weights that can be worked out in advance, and one jump leads to any time. That’s why training can take pictures and times in any order.'
			},
			{
				say: 'By adding one pinch to the noisy picture for t = 699',
				because:
					'This mixes up training and a film of it. There’s no picture for t = 699 lying around. What the network saw last was another picture, at another time.'
			}
		]
	},
	{
		id: 'no-cake',
		figure: 'mixer',
		ask: 'Half-way, picture and noise count equally. Why are both weights about 0.7, and not 0.5?',
		options: [
			{
				say: 'The weights are only roughly right',
				because:
					'They’re exact. What has to come to 1 isn’t their sum, though, but the sum of their squares, and 0.7 × 0.7 is about a half.'
			},
			{
				say: 'Their squares have to add up to 1',
				right: true,
				because:
					'0.7 × 0.7 is about a half, and two halves make 1. With 0.5 and 0.5 the mixture would come out too pale, because picture and noise partly cancel each other.'
			},
			{
				say: 'The noise is laid on top of the whole picture',
				because:
					'Then the picture’s weight would still be 1, and the mixture would get more and more glaring. The picture makes room instead, and it’s the squares that add up to 1.'
			}
		]
	},
	{
		id: 'black-night',
		figure: 'bench',
		ask: 'Why did Stable Diffusion 1 find it hard to paint a picture that is black all over?',
		options: [
			{
				say: 'There were no dark pictures among those it was trained on',
				because:
					'This blames the pictures, and there were plenty of dark ones. The trouble is at the end of the schedule. Training still showed a trace of the picture there, enough to tell dark from bright. The static it starts from later has no such trace.'
			},
			{
				say: 'It had learned to trust a trace that real static lacks',
				right: true,
				because:
					'In training, the last bit of static still gave away how bright the picture was, so the network learned to read it. Real static averages to middle grey, so it aims for middle grey. A schedule that ends in nothing but noise cures this.'
			},
			{
				say: 'Noise makes every picture brighter',
				because:
					'It looks like that on a dark picture. But noise is as often dark as bright. What matters is the trace of brightness that training left in the static.'
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
		because: `It’s t = ${time}, less than a third of the way: 0.80² = 0.64, which leaves 0.36 = 0.60² for the cat. Under the cosine schedule, in the first figure, the same mixture comes at t = ${timeBelow(cosine(), 0.36)}.`
	}
};
