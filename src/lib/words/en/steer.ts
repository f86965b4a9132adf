/** Words of the figures about what a prompt does, in English. */
export const steer = {
	attention: {
		label: 'Where the words act',
		prompt: 'Prompt',
		promptHint: 'Another prompt is drawn again, on your device.',
		words: 'Words of the prompt',
		all: 'all words',
		start: 'start sign',
		startHint: 'stands before every prompt',
		unknown: 'not known to the network',
		quoted: (text: string) => `“${text}”`,
		layer: 'Layer',
		layers: {
			coarse: (count: number, side: number) => `mean of the ${count} at ${side} × ${side}`,
			down: (block: number, side: number) => `block ${block} on the way down, ${side} × ${side}`,
			mid: (side: number) => `at the bottom, ${side} × ${side}`,
			up: (block: number, side: number) => `block ${block} on the way up, ${side} × ${side}`
		},
		panels: {
			guess: 'the clean guess',
			mean: (count: number) => `mean of all ${count} layers`,
			layer: 'the chosen layer'
		},
		/** “apple” gets 34 % … */
		gets: (name: string, share: string, place: string) =>
			`${name} gets ${share} % of the words’ attention at this step, ${place}.`,
		together: (share: string, place: string) =>
			`All words together get ${share} % of all attention, ${place}; the rest passes between parts of the picture.`,
		places: {
			even: 'spread almost evenly',
			'top left': 'most at the top left',
			'top middle': 'most at the top',
			'top right': 'most at the top right',
			'middle left': 'most at the left',
			'middle middle': 'most around the middle',
			'middle right': 'most at the right',
			'bottom left': 'most at the bottom left',
			'bottom middle': 'most at the bottom',
			'bottom right': 'most at the bottom right'
		},
		alt: (panel: string, name: string, place: string, least: string, most: string) =>
			`Attention to ${name}, ${panel}: ${place}; from ${least} to ${most} % of what a square attends to.`,
		legend: 'of what a square attends to',
		share: (share: string) => `${share} %`,
		steps: 'Share of all attention, step by step (mean of all layers)',
		stepsAlt: (name: string, share: string, all: string) =>
			`At this step ${name} gets ${share} % of all attention, all words together ${all} %.`,
		lines: {
			word: (name: string, share: string) => `— ${name} ${share} %`,
			all: (share: string) => `┄ all words ${share} %`
		},
		silent: 'This run doesn’t tell what the network looked at.'
	},

	guidance: {
		label: 'Two answers, and how far past them',
		scale: 'Guidance',
		inWords: {
			0: 'the prompt doesn’t count',
			1: 'the prompt, as the network learned it',
			between: 'between the two',
			past: (times: string) => `the difference, ${times} times`
		},
		without: 'without your words',
		negative: 'with the negative prompt',
		with: 'with your words',
		guided: (scale: string) => `with guidance ${scale}`,
		negativeField: 'Negative prompt, what to steer away from',
		negativeHint: 'Takes the place of “without your words”. The run is made again.',
		burnt: (share: string) =>
			`Burnt: ${share} % of the numbers went past black or white and were cut off.`,
		notBurnt: 'Nothing went past black or white.',
		line: 'The clean guesses as points on a line. The unit is the distance between the two.',
		lineAlt: (scale: string, along: string, beside: string) =>
			`Without your words the point is at 0, with them at 1, guided at ${scale}. Cut to what a picture can show, it is at ${along} along the line and ${beside} beside it.`,
		points: {
			without: 'without',
			with: 'with',
			guided: 'guided',
			cut: 'cut to a picture'
		},
		measured: (without: string, given: string, between: string, guided: string) =>
			`Strength of the predicted noise: without ${without}, with ${given}, guided ${guided}; from without to with ${between}. Pure static has about 110.9.`,
		changes: 'How far the two clean guesses are apart, step by step',
		changesAlt: (step: number, value: string, most: number) =>
			`At step ${step} they are ${value} apart (black to white is 2). They’re farthest apart at step ${most}.`,
		single:
			'The network answers only once here: the prompt is empty, unknown, or the same as the negative one.',
		results: 'The same static, guided like this all the way',
		make: 'Make them here',
		making: (done: number, of: number) => `Making ${done + 1} of ${of} …`,
		stop: 'Stop',
		result: (scale: string, burnt: string) => `guidance ${scale}, ${burnt}\u00a0% burnt`,
		stale: 'These were made with other words. Make them again.'
	},

	detail: {
		label: 'How much a prompt leaves open',
		nothing: 'no prompt at all',
		by: 'Measured by',
		measures: { features: 'what the network sees', pixels: 'the dots' },
		spread: (share: string) => `${share} %`,
		spreadAlt: (prompt: string, share: string) =>
			`${prompt}: the eight pictures are ${share} % as far apart as without a prompt.`,
		waiting: 'not measured yet',
		unknown: (words: string) => `not known, so left out: ${words}`,
		stops: (prompt: string) =>
			`Measured here: “${prompt}” is the last prompt that makes the pictures at least a tenth more alike than any before.`,
		never: 'Measured here: no prompt makes the pictures a tenth more alike.',
		own: 'Your own prompt, word by word',
		ownHint: 'It’s cut after each word that counts, and each piece is drawn eight times.',
		make: 'Draw them here',
		anew: 'Draw them again',
		stop: 'Stop',
		progress: 'Drawing',
		done: (done: number, of: number) => `${done} of ${of} pictures`,
		seeds: (prompt: string) => `Eight pictures of “${prompt}”`,
		seedsOfNothing: 'Eight pictures without a prompt',
		recipe: (sampler: string | undefined, steps: number, guidance: number) =>
			['seeds 1 to 8', sampler, `${steps} steps`, `guidance ${guidance}`]
				.filter(Boolean)
				.join(' · ')
	}
};
