import { by_evaluations } from '#site-model/metrics.json';
import type { NumberQuestion, Question } from '#lib/lesson/question.ts';
import { significant } from '#lib/words/written.ts';

const [slow, fast] = [by_evaluations.ddim[20], by_evaluations.ddim[4]].map(({ thing }) =>
	Math.round(thing)
);
const alone = Math.round(by_evaluations.ddim[1].thing);

export const opening: Question = {
	id: 'a-fifth',
	ask: `With 20 steps, ${slow} of 100 of our model’s pictures show the thing that was asked for. Now it takes 4 steps, a fifth of the time. How many still do?`,
	options: [
		{
			say: 'About 20, for a fifth of the work',
			because: `A picture isn’t built up in equal parts, step by step. The large shapes are settled early, and with 4 steps it’s still ${fast}. With a single step, though, it’s only ${alone}.`
		},
		{
			say: `About ${fast}, since the shapes settle early`,
			right: true,
			because: `It’s ${fast}. Fewer steps mean bigger moves, each one trusting a blurrier guess, and small things suffer first. With a single step it’s only ${alone}, unless the network has been trained again for that.`
		},
		{
			say: `All ${slow}, because it’s still the same network`,
			because: `The network is the same, but it’s asked from farther away, where its guesses are blurrier. With 4 steps it’s ${fast}, and with a single one only ${alone}.`
		}
	]
};

export const questions: Question[] = [
	{
		id: 'fair',
		figure: 'race',
		ask: 'Somebody compares Heun with 20 steps to Euler with 20 steps, and Heun looks better. What’s wrong with that?',
		options: [
			{
				say: 'Nothing, since 20 steps are 20 steps',
				because:
					'This counts steps, but you wait for evaluations. Each of Heun’s steps asks the network twice, except the last. So it could ask 39 times, and Euler only 20 times.'
			},
			{
				say: 'Heun asked the network nearly twice as often',
				right: true,
				because:
					'What takes time is asking the network. Euler with 40 steps would be fair. Heun may still win then, but by less.'
			},
			{
				say: 'Heun should be used with the network it was trained for',
				because:
					'This mixes up network and sampler. A sampler is a formula, and nothing about it is trained. Both ask the same network, but Heun asks 39 times and Euler only 20 times.'
			}
		]
	},
	{
		id: 'two-families',
		figure: 'paths',
		ask: 'On the islands, two walks set out from one and the same start, one with fresh noise and one without. Where do they end?',
		options: [
			{
				say: 'At the same point, since both are exact in the end',
				because:
					'That’s true for two samplers without fresh noise. Dice on the way lead somewhere else. Only the crowds agree: from many starts, both families bring the same share to every island.'
			},
			{
				say: 'Often on different islands, though the crowds agree',
				right: true,
				because:
					'Single paths differ, but the crowds agree at every moment. That’s exact for islands. With a real network and with guidance, the crowds of pictures agree only roughly.'
			},
			{
				say: 'With noise nearer to an island, as it covers up mistakes',
				because:
					'There’s nothing to cover up here, because on the islands every answer is exact. Fresh noise helps where a network makes mistakes, and it costs extra steps.'
			}
		]
	},
	{
		id: 'price',
		figure: 'few',
		ask: 'Models like SDXL Turbo need one to four steps. How do they manage?',
		options: [
			{
				say: 'They use a much better sampler',
				because:
					'A sampler can only work with the answers it gets. An ordinary network’s first guess is a blot, whatever the sampler. The network itself was trained again to take long steps.'
			},
			{
				say: 'They skip the steps that don’t matter for the picture',
				because:
					'That’s what every sampler does when you ask for fewer steps, and below about ten it shows. The network was trained a second time, to take long steps.'
			},
			{
				say: 'Their network was trained again, for long steps',
				right: true,
				because:
					'A teacher that takes many steps, and often a judge too, train a student that takes few. You pay with that training, and often with some variety. Such models have been around since 2022 and 2023.'
			}
		]
	}
];

export const asGoodAs: Omit<NumberQuestion, 'truth'> = {
	id: 'catch-up',
	ask: 'In the chart above, look up the error of DPM-Solver++ with 20 evaluations. About how many does Euler need to get as close?'
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
		because: `DPM-Solver++ ends ${significant(error, 2)} away from the exact answer. Euler first comes as near with ${evaluations} evaluations, nearly three times as many.`
	};
}
