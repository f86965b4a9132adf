/** Words of one step of the lab, taken slowly, in English. */
export const labSlowly = {
	title: 'One step, slowly',
	which: 'Which step',
	kinds: { training: 'of training', sampling: 'of a walk' },
	back: 'Back',
	next: 'Next',
	again: 'Another point',
	train: {
		alt: 'One point of the batch, its noise, and what the network makes of it.',
		beats: [
			'A point of the data is picked: x₀.',
			'A noise level is drawn, and a noise ε of its own.',
			'Both are mixed: x = √ᾱ x₀ + √(1−ᾱ) ε. Only x and the level go to the network.',
			'The network answers. Its ε̂ points away from where it takes the clean point to be, x̂₀.',
			'The answer is compared with the truth. The farther apart, the larger the loss.',
			'All weights are nudged, by one batch with this point in it. This point’s error may even grow: the nudge serves the whole batch.'
		],
		level: 'ᾱ',
		before: 'ε̂ is off by',
		after: 'after the nudge by'
	},
	walk: {
		alt: 'One step of a walk: where the point is, what the network says, and where it goes.',
		step: 'Step',
		of: (step: number, steps: number) => `${step} of ${steps}`,
		about:
			'From x, the network’s ε̂ gives the clean guess x̂₀. The sampler goes part of the way, to μ, and adds fresh noise of size σ if it is one that does.',
		guided:
			'Guidance is a line: from the guess without a class, ∅, through the guess with it, c, and on beyond, to x̂₀.',
		names: {
			x: 'x(t)',
			eps: 'ε̂',
			x0: 'x̂₀',
			mu: 'μ',
			sigma: 'σz',
			next: 'x(t−1)',
			conditional: 'c',
			unconditional: '∅'
		}
	}
};
