/** The machine of this site, part by part, in English; `lessons` are those about it, best first. */
export const machine = {
	label: 'The machine',
	here: 'Where this lesson is in the machine',
	rounds: 'twenty rounds',
	before: [
		{ name: 'words', lessons: ['words-to-numbers'] },
		{ name: 'static', lessons: ['adding-noise'] }
	],
	loop: [
		{ name: 'network', lessons: ['learning-to-denoise', 'inside-the-network'] },
		{ name: 'guidance', lessons: ['words-steer-pictures'] },
		{ name: 'step', lessons: ['static-to-picture', 'choosing-a-path', 'the-whole-equation'] }
	],
	after: [
		{
			name: 'picture',
			lessons: ['not-a-collage', 'where-it-breaks', 'copying-credit-cost', 'changing-a-picture']
		},
		{ name: 'finisher', lessons: ['bigger-pictures'] }
	]
};

/** What each part does, by its name. */
export const machineParts: Record<string, string> = {
	words: 'Your sentence becomes rows of numbers.',
	static: 'A seed rolls a square of random dots.',
	network: 'It looks at the dots and the words, and says what’s noise.',
	guidance: 'Asked with your words and without, and the difference is made larger.',
	step: 'Some of that noise is taken away.',
	picture: 'What’s left when no noise is.',
	finisher: 'A second network paints it larger.'
};
