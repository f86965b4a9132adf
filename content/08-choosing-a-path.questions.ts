import type { NumberQuestion, Question } from '#lib/lesson/question.ts';

export const opening: Question = {
	id: 'clever-or-simple',
	ask: 'A simple method walks straight on after each question to the network. A clever one asks twice in each step, and corrects itself. Both may ask about ten times. Which of them ends nearer to the goal?',
	options: [
		{
			say: 'The clever one: it corrects itself',
			because:
				'With forty questions it would. With ten it can afford only five steps, and over such long steps its correction leads it astray: on the problem above its error is more than five times that of the simple method.'
		},
		{
			say: 'The simple one: it takes twice as many steps',
			right: true,
			because:
				'Ten short steps beat five long ones here, by more than five times. With forty questions it is the other way round. Cleverness pays off in the long run, and ten questions are no long run.'
		},
		{
			say: 'Neither: with the same number of questions they learn the same',
			because:
				'They ask at other places, and make something else of the answers. On the problem above, at about ten questions, the error of the clever method is more than five times that of the simple one. At forty it is smaller.'
		}
	]
};

export const questions: Question[] = [
	{
		id: 'fair',
		ask: 'Somebody compares Heun with 20 steps to Euler with 20 steps, and Heun looks better. What is wrong with that?',
		options: [
			{
				say: 'Nothing: 20 steps are 20 steps',
				because:
					'A step of Heun costs two questions to the network, except the last. So it was allowed 39 of them, and Euler only 20. Nearly all the time goes into those questions.'
			},
			{
				say: 'Heun asked the network 39 times and Euler only 20 times',
				right: true,
				because:
					'What costs time is the evaluation of the network. Fair would be Euler with 40 steps. Heun may still win there, but by less.'
			},
			{
				say: 'Heun was trained for longer',
				because:
					'Neither was trained at all. A sampler is a formula; both ask the same network. But Heun asked it 39 times and Euler only 20 times.'
			}
		]
	},
	{
		id: 'two-families',
		ask: 'From one and the same static, a sampler with fresh noise and one without are walked in very many steps. What do you get?',
		options: [
			{
				say: 'The same picture, since both are exact in the end',
				because:
					'That holds for two samplers without fresh noise. Dice on the way lead to another picture. Only all the pictures together, from many starts, have the same spread.'
			},
			{
				say: 'Two different pictures, each as likely to come from either family',
				right: true,
				because:
					'Single paths differ, but the crowds agree at every moment. So neither family is better or has a style of its own; they differ in how they make mistakes when steps are few.'
			},
			{
				say: 'A better picture with noise, since it covers up mistakes',
				because:
					'With very many steps and a perfect network there are no mistakes to cover up. The pictures differ, but they come from the same stock. The help counts when the network errs.'
			}
		]
	},
	{
		id: 'price',
		ask: 'Models like SDXL Turbo need one to four steps. How do they manage?',
		options: [
			{
				say: 'They use a better sampler',
				because:
					'No sampler manages one step with an ordinary network: its first guess is a blot. The network itself was trained again to take long steps.'
			},
			{
				say: 'They run on faster computers',
				because:
					'That would make each step faster, not fewer of them. The network was trained a second time, to take long steps.'
			},
			{
				say: 'The network was trained again, to take long steps',
				right: true,
				because:
					'A teacher that takes many steps, and often a judge too, train a pupil that takes few. The price is that training, and often some variety. They have existed since 2022 and 2023.'
			}
		]
	}
];

export const asGoodAs: Omit<NumberQuestion, 'truth'> = {
	id: 'catch-up',
	ask: 'In the chart above, look up the error of DPM-Solver++ with 20 evaluations. About how many does Euler need to come as near?'
};

/** The answer to `asGoodAs`: the same walks as in the chart, Euler's one step longer each time. */
export async function catchUp(): Promise<NumberQuestion['truth']> {
	// Only the last question needs these samplers.
	const { matchingEvaluations } = await import('#lib/widgets/error-chart/facts.ts');
	const { evaluations, error } = await matchingEvaluations('dpmSolver', 20);
	return {
		value: evaluations,
		// The chart goes in strides of 16 here: its nearest mark is right.
		within: 8,
		because: `DPM-Solver++ ends ${error.toPrecision(2)} away from the exact answer. Euler first comes as near with ${evaluations} evaluations, nearly three times as many.`
	};
}
