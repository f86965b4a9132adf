import { significant } from '../written.ts';

/** What is shown of one step of a walk: its equation, its numbers, its charts; in English. */
export const oneStep = {
	equation: {
		terms: {
			x: 'where we are',
			eps: 'the noise it predicts',
			x0: 'its clean guess',
			mu: 'where the next one is centred',
			noise: 'fresh noise',
			next: 'where we go next'
		},
		noNoise: 'no fresh noise: σ is 0',
		pick: (term: string) => `Picture: ${term}. Arrow keys choose a pixel.`,
		pictureLegend: 'pictures: black to white, what lies beyond is cut off',
		noiseLegend: 'noise: zero is mid-grey'
	},
	/** What the signs are called when they are heard. */
	spoken: {
		x: 'x at this step:',
		eps: 'epsilon hat:',
		x0: 'x zero hat:',
		mu: 'mu:',
		move: 'mu minus x:',
		noise: 'sigma times z:',
		sigma: 'sigma:',
		z: 'z:',
		next: 'x at the next step:'
	},
	readout: {
		/** All numbers of a pixel at a step, or that of one picture. */
		said: (pixel: string, colour: string, numbers: readonly string[]) =>
			`${pixel} ${colour}: ${numbers.join(', ')}`,
		saidOfStep: (step: number, sentence: string) => `Step ${step}, ${sentence}`,
		colors: ['red', 'green', 'blue'],
		color: 'Colour of the pixel',
		pixel: (x: number, y: number) => `pixel (${x}, ${y})`,
		where: 'where',
		check: (difference: number, count: string) =>
			difference === 0
				? `Adds up exactly for all ${count} numbers of the picture.`
				: `Adds up to within ${significant(difference, 1)} for all ${count} numbers of the picture.`
	},
	charts: {
		summary: 'All its numbers at once',
		levels: 'Picture and noise, step by step',
		levelsAlt: (signal: string, noise: string) =>
			`At this step x is ${signal} % picture and ${noise} % noise, by their squares.`,
		signal: (share: string, sign: string) => `— picture’s share ${sign}${share} %`,
		noise: (share: string) => `┄ noise ${share} %`,
		spread: 'How the numbers are spread, beside the bell curve of pure noise',
		spreadAlt: (name: string, spread: string) => `Histogram of ${name}: ${spread}.`,
		meanAndSpread: (mean: string, spread: string) => `mean ${mean}, spread ${spread}`,
		which: 'Whose numbers',
		quantities: { x: 'noisy picture', eps: 'predicted noise', x0: 'clean guess' }
	},
	beats: {
		guess: {
			name: 'Guess the noise',
			sentence: 'The network looks at the noisy picture and says which part of it is noise.'
		},
		clean: {
			name: 'Work out the clean picture',
			sentence: 'Take all of that noise away, and this is what the network expects in the end.'
		},
		move: {
			name: 'Move part-way',
			plainly:
				'It doesn’t jump there. One move makes it a little more picture and a little less noise.',
			sentence: (from: string, to: string) =>
				`It doesn’t jump there. One move takes the picture’s share (ᾱ) from ${from} % to ${to} %.`
		},
		add: {
			name: 'Add fresh noise',
			some: (sigma?: string) =>
				`Then new noise is added,${sigma ? ` ${sigma} strong,` : ''} so that the next picture is as noisy as the network expects.`,
			none: 'This sampler adds none: σ is 0, and the move alone is the step.',
			last: 'Not in the last step: σ is 0, and what’s left is the picture.'
		}
	}
};
