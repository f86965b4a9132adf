import { halfWay } from '#lib/lesson/half-way.ts';
import type { Question, StepQuestion } from '#lib/lesson/question.ts';
import { grouped } from '#lib/words/written.ts';

export const opening: Question = {
	id: 'one-answer',
	ask: 'Suppose the network may speak only once, and everything in the static that it calls noise is taken away in one go. What’s left?',
	options: [
		{
			say: 'A sharp apple',
			because:
				'If one answer were enough, nobody would take twenty. Static fits every apple equally well, so the network can’t know which one to draw. Its safest answer is something like all of them at once, a blot without edges.'
		},
		{
			say: 'A blot in roughly the right colours',
			right: true,
			because:
				'Static fits every apple equally well, so the safest answer is something like all of them at once: red about here, brown about there, and no edges. Step by step, one apple after the other is ruled out, and the answers get sharper.'
		},
		{
			say: 'The same static, only a little weaker',
			because:
				'That’s what you’d get if only a bit of the noise went. But here everything the network calls noise goes, and what remains is its guess at the finished picture. It has no speckle at all, but no edges either. It’s something like all apples at once.'
		}
	]
};

export const questions: Question[] = [
	{
		id: 'mean',
		figure: 'inspector',
		ask: 'In each step the formula works out μ, the mean. What is it?',
		options: [
			{
				say: 'The finished picture, as the network imagines it',
				because:
					'That’s the clean guess x̂₀. The mean lies part of the way towards it, and even where it comes close, the fresh noise is still to come. Only in the last step are the two the same.'
			},
			{
				say: 'The middle of where the next picture can lie',
				right: true,
				because:
					'The next picture is μ plus fresh noise of strength σ. In this short walk the first moves are so big that μ is only a pale ghost and the noise does nearly everything. In the last step there’s no noise, and μ is the picture.'
			},
			{
				say: 'The noise that has to go',
				because:
					'That’s ε̂, the network’s answer. The formula uses it, and what comes out is a picture, not noise.'
			}
		]
	},
	{
		id: 'fresh-noise',
		figure: 'dice',
		ask: 'Why does this walk, which is called DDPM, add fresh noise after almost every move?',
		options: [
			{
				say: 'Because a little grain makes a picture look more real',
				because:
					'You never get to see that grain, because the last step adds none. Fresh noise isn’t there to be looked at. It picks one of the possible next pictures.'
			},
			{
				say: 'So that the picture stays as noisy as it was',
				because:
					'Then the walk would never get anywhere. Each step puts back less than it takes out, just as much as the next stop demands.'
			},
			{
				say: 'So that the next picture isn’t just an average',
				right: true,
				because:
					'μ is the average of the possible next pictures, and averages are too smooth. A roll of the dice picks one around it, and helps to forget early mistakes. In a walk as short as this one, the dice also choose the apple, because the first step throws the old static away. DDIM does without them: it keeps its static, turned down, and so every seed still gives another picture.'
			}
		]
	},
	{
		id: 'thousand',
		figure: 'few',
		ask: 'A network was trained with 1000 noise levels. How many steps does it need to make a picture?',
		options: [
			{
				say: '1000, one for each level it was trained with',
				because:
					'This mixes up training and walking. In training it met the levels one at a time and in no order. Afterwards you choose which of them to stop at.'
			},
			{
				say: 'As many as you like, but fewer are rougher',
				right: true,
				because:
					'Each step asks the network at whatever level you stop. The formula only has to know how much noise there was before the step and how much there should be after it.'
			},
			{
				say: 'One: it removes noise, so it removes all of it',
				because:
					'You can ask for that, and you get the first clean guess, which is a blot. Sharp pictures in one step take a second training.'
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
		const count = grouped(frames[0]!.x.length);
		return {
			step: clean,
			because: `Measured over all ${count} numbers, it’s step ${clean}. The noisy picture x gets half-way only at step ${noisy}, so the picture is decided well before you can see it there.`
		};
	}
};
