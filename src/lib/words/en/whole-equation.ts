import { fixed } from '../written.ts';

/** The figures of the lesson on the whole equation, in English. */
export const wholeEquation = {
	signs: {
		label: 'Every sign of one step, with its picture, its code and its paper',
		title: 'Sign by sign',
		line: 'The step',
		from: 'What μ is made of',
		names: {
			next: 'the next picture',
			mu: 'the mean',
			sigma: 'how much is rolled',
			z: 'the roll',
			x: 'the noisy picture',
			eps: 'the predicted noise',
			x0: 'the clean guess'
		},
		says: {
			next: 'Where the walk goes. It’s the mean plus the fresh noise, added up dot by dot. (The −1 means: one stop further, however far apart the stops are.)',
			mu: 'The middle of all the places where the next picture could lie. It’s a mixture of the clean guess and the noisy picture, and still noisy itself.',
			sigma:
				'One number, the same for every dot: the typical size of the fresh noise. What you see is that number times the roll. In the last step it’s 0.',
			z: 'Fresh dice, one number for every dot, rolled in this step and never seen by the network.',
			x: 'Where the walk stands. In training it’s mixed like this, from a picture and noise. In a walk it’s what the step before came to.',
			eps: 'What the network says is noise. Our network answers in v, and this line turns it into ε. Nobody knows the true one in a walk.',
			x0: 'What’s left when the predicted noise is taken out. It isn’t a new answer of the network, only the same one in other words.'
		},
		paper: 'From the paper:',
		cited: (source: { authors: string; year: number }) =>
			`${source.authors.split(',')[0]} et al. ${source.year}`,
		code: (file: string) => `Its code: ${file}`,
		notice:
			'only the predicted noise comes from the network. z is rolled on the spot, and σ comes from a table that was there before the first step.'
	},
	circle: {
		label: 'Picture and noise as the two sides of a quarter circle',
		title: 'One circle',
		slider: 'How far round, from picture to noise',
		angle: (degrees: number) => `${degrees}°`,
		measured: (pictures: number) => `the network’s error on ${pictures} new pictures`,
		made: (pictures: number, angles: number) =>
			`The network’s answers were measured on ${pictures} pictures that it had never seen, each at ${angles} angles with the same noise.`,
		letters: { x0: 'x₀', eps: 'ε', x: 'x', v: 'v', u: 'u' },
		names: {
			x0: 'the picture',
			eps: 'the noise',
			x: 'their mixture',
			v: 'where it turns to',
			u: 'the straight way'
		},
		asked: {
			eps: 'off by, in the noise ε',
			x0: 'off by, in the picture x₀',
			v: 'off by, in v',
			u: 'off by, in u'
		},
		error: 'How far off its answer is',
		clean: 'only picture',
		noisy: 'only noise',
		turn: (degrees: number) =>
			`A quarter circle from the picture, at the right, to the noise, at the top. The mixture stands at ${degrees} degrees. An arrow v points along the circle, and the straight way u leads from picture to noise.`,
		errors: (degrees: number) =>
			`The network’s error at every angle, for the noise, the picture, v and u. A marker stands at ${degrees} degrees. The numbers are below.`,
		notice:
			'it’s one answer, in four ways of saying it. Said as noise, it’s nearly right at the noisy end. Said as a picture, it’s nearly right at the clean end. The two lines cross half-way.'
	},
	bells: {
		label: 'Two bells that make a third',
		title: 'Two bells',
		picture: 'What the clean value tells of the next one',
		noisy: 'What the noisy value tells of it',
		both: 'Both together: μ ± σ',
		bell: (name: string, mean: string, std: string) => `${name}: ${mean} ± ${std}.`,
		alt: (bells: readonly string[]) => `Three bell curves over one number. ${bells.join(' ')}`,
		step: 'Step of a walk of twenty',
		of: (step: number) => `${step} of 20`,
		x0: 'The clean value',
		x: 'The noisy value',
		doubt: 'How unsure the clean value is',
		doubts: (doubt: number) =>
			doubt === 0 ? 'known exactly' : doubt === 1 ? 'as spread as noise' : `± ${fixed(doubt, 2)}`,
		ends: (least: string, now: string, most: string) =>
			`σ is ${least} where the clean value is known, ${now} now, ${most} where it’s as spread as noise.`,
		notice:
			'the third bell lies between the other two, nearer to the narrower one, and it’s narrower than both. Its middle is μ and its width is σ. Make the clean value unsure, and σ grows to its other end.'
	},
	field: {
		label: 'One field: its arrows, and the walks that follow them',
		title: 'One field',
		scale: 'How the walk is written down',
		scales: {
			mixture: '√ᾱ x₀ + √(1−ᾱ) ε',
			full: 'x₀ + ςε',
			flow: '(1−t) x₀ + tε'
		},
		plainScales: {
			mixture: 'as in the lessons',
			full: 'picture at full strength',
			flow: 'as flow'
		},
		noise: 'Noise',
		alt: (mixture: string) =>
			`A plane with points on a spiral, ${mixture}. Arrows point to where data is likely. From a place that you can move, one walk without fresh noise and four with it lead to the spiral.`,
		place: (x: string, y: string) => `The place looked at: ${x}, ${y}. Arrow keys move it.`,
		ode: 'the walk without fresh noise',
		sde: 'four walks with fresh noise',
		guess: 'the clean guess, as far as it’s still in the mixture',
		arrow: 'the field: which way data gets likelier',
		again: 'Other dice',
		table: 'One answer at the place you chose, in five ways',
		quantities: {
			score: 'score: which way data gets likelier',
			eps: 'ε: the noise in it',
			x0: 'x₀: the clean guess',
			v: 'v: the turn of the circle',
			u: 'u: the straight way'
		},
		notice:
			'every arrow points at the clean guess for its own place. Switch how the walk is written down, and the paths change their shape but not their ends.'
	},
	clocks: {
		label: 'The same stops on four clocks, and what came of it',
		title: 'Four clocks',
		stops: 'Stops on the way',
		count: (stops: number) => `${stops} stops`,
		names: {
			linear: 'Linear (2020)',
			cosine: 'Cosine (2021)',
			flow: 'Flow (2022)',
			shifted: 'Flow, shifted by 3 (2024)'
		},
		try: 'In the playground',
		measured: (pictures: number) => `${pictures} pictures on each clock`,
		made: (pictures: number) =>
			`Each of ${pictures} prompts was walked with every clock, from the same static, with DDIM and guidance 3. The judge looked at all of them.`,
		noise: 'more noise',
		picture: 'more picture',
		axis: 'ln of signal to noise (ln SNR)',
		plainAxis: 'how much picture there is for the noise; the dashed line is half and half',
		alt: (clock: string, stops: number) =>
			`${clock}: where ${stops} stops stand between noise, at the left, and picture, at the right.`,
		judge: (right: string, error: string) => `All right: ${right} % (± ${error}).`,
		apart: (distance: string) => `${distance} % from the finest walk.`,
		finest: (stops: number, right: string) =>
			`The finest walk has ${stops} stops; of its pictures ${right} % are all right. Distances are in percent of black to white, and ± is how far luck may well have moved a share.`,
		notice:
			'all four go the same way, from noise on the left to the picture on the right. They only stop in other places. With few stops that matters, with many it hardly does.'
	}
};

/** A question whose answer is an angle. */
export const anglesQuestion = {
	kicker: 'Computed from the figure above',
	label: 'Degrees',
	here: 'Take the angle shown above',
	wait: 'It’s still being computed. Your answer is judged as soon as that’s done.',
	none: 'Write a number first.',
	outside: (least: number, most: number) => `The angle runs from ${least} to ${most} degrees.`
};
