import { halfWay } from '#lib/lesson/half-way.ts';
import type { Question, StepQuestion } from '#lib/lesson/question.ts';

export const opening: Question = {
	id: 'one-answer',
	ask: 'Suppose the network may speak only once: everything in the static that it calls noise is taken away at one stroke. What is left?',
	options: [
		{
			say: 'A sharp apple',
			because:
				'If one answer were enough, nobody would take twenty. Static fits every apple equally well, so the network cannot know which one to draw. Its safest answer is something like all of them at once: a blot without edges.'
		},
		{
			say: 'A blot in more or less the right colours',
			right: true,
			because:
				'Static fits every apple equally well, so the safest answer is something like all of them at once: red about here, brown about there, and no edges. Small steps rule out one apple after the other, and the answers get sharper.'
		},
		{
			say: 'The same static, a little weaker',
			because:
				'That is what one small step leaves. But here everything that the network calls noise goes, and what remains is its guess at the finished picture. It has no speckle at all, but no edges either: it is something like all apples at once.'
		}
	]
};

export const questions: Question[] = [
	{
		id: 'mean',
		ask: 'In each step the formula works out μ. What is it?',
		options: [
			{
				say: 'The finished picture, as the network imagines it',
				because:
					'That is the clean guess x̂₀. μ lies only a small move away from the noisy picture, and is still noisy itself.'
			},
			{
				say: 'The middle of where the next, still noisy picture can lie',
				right: true,
				because:
					'The next picture is μ plus fresh noise of strength σ. Only in the last step do μ and the clean guess x̂₀ fall together.'
			},
			{
				say: 'The noise that has to go',
				because:
					'That is ε̂, the answer of the network. The formula uses it, and what comes out is a picture: a noisy one, a little less so than before.'
			}
		]
	},
	{
		id: 'fresh-noise',
		ask: 'Why does DDPM add fresh noise after almost every move?',
		options: [
			{
				say: 'The network took away too much by mistake, and this repairs it',
				because:
					'Even a perfect network would need it. μ is an average of many possible next pictures, and no typical one: those have more noise in them.'
			},
			{
				say: 'Otherwise the same words would always give the same picture',
				because:
					'The static at the beginning sees to that already. DDIM adds no noise at all, and still every seed gives another picture.'
			},
			{
				say: 'The next picture should be one of the possible ones, as noisy as its stop demands, and not their average',
				right: true,
				because:
					'μ is the average, and averages are too smooth. A roll of the dice picks one next picture around it, and helps to forget early mistakes. DDIM reaches the right amount of noise in another way: it keeps some of what was predicted.'
			}
		]
	},
	{
		id: 'thousand',
		ask: 'A network was trained with 1000 noise levels. How many steps does it need to make a picture?',
		options: [
			{
				say: '1000, one for each level',
				because:
					'The levels are a ruler, not a staircase. In training it met them one at a time and in no order. Afterwards you choose at which of them to stop.'
			},
			{
				say: 'As many as you like; fewer are faster and rougher',
				right: true,
				because:
					'Each step asks the network once (or twice, with guidance), at whatever level you stop. The formula only has to know how much noise there was before the step and how much there should be after it.'
			},
			{
				say: 'One: it removes noise, so it removes all of it',
				because:
					'You may ask for that, and you get the first clean guess: a blot. Sharp pictures in one step take a second training, for just that.'
			}
		]
	}
];

export const decided: StepQuestion = {
	id: 'half-way',
	ask: 'In the run above, watch only the clean guess x̂₀. From which step on is it less than half as far from the finished picture as it was at first?',
	answer: (frames) => {
		const clean = halfWay(frames, (frame) => frame.x0);
		const noisy = halfWay(frames, (frame) => frame.x);
		if (!clean || !noisy) return undefined;
		const count = frames[0]!.x.length.toLocaleString('en');
		return {
			step: clean,
			because: `Measured over all ${count} numbers, it is step ${clean}. The noisy picture x is half-way only at step ${noisy}: the picture is decided well before you can see it there.`
		};
	}
};
