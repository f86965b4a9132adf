/** The page of all figures, in English. */
export const gallery = {
	title: 'Gallery',
	lead: 'Every figure by itself, at one fixed seed. The first six look at the same step of one recorded walk: move one, and the others follow.',
	alone: 'Open alone',
	find: 'Find a figure',
	byLesson: 'By lesson',
	byIdea: 'By idea',
	lesson: (number: number, title: string) => `${number}. ${title}`,
	more: 'Use it: settings, notes, embed code',
	parameters: 'What can be set:',
	nothing: 'Nothing of its own; colours, size and what’s hidden, as on every figure.',
	make: 'Set it up and copy a link',
	present: 'Present it',
	notes: 'Notes for teachers:',
	copy: 'Copy the <iframe>'
};

/** What figures are about; each is in one of these at the least. */
export const ideas: readonly { name: string; figures: readonly string[] }[] = [
	{
		name: 'Noise and how it’s added',
		figures: ['forward-mixer', 'schedule-bench', 'clocks', 'circle']
	},
	{
		name: 'Guessing what’s underneath',
		figures: [
			'be-the-network',
			'best-guess',
			'small-training',
			'watch-it-learn',
			'watch-a-word',
			'memorise-or-generalise'
		]
	},
	{
		name: 'One step, and a whole walk',
		figures: [
			'film-strip',
			'equation',
			'pixel-readout',
			'step-charts',
			'glance',
			'step-inspector',
			'scrubber',
			'leave-the-dice-out',
			'every-sign',
			'two-bells'
		]
	},
	{
		name: 'Chance and seeds',
		figures: ['seed-grid', 'leave-the-dice-out', 'paths', 'one-field']
	},
	{
		name: 'Fewer steps',
		figures: ['paths', 'error-chart', 'karras-rho', 'six-stops', 'sampler-race', 'few-steps']
	},
	{
		name: 'Words',
		figures: [
			'token-strip',
			'embedding-map',
			'attention-map',
			'guidance-dial',
			'guidance-forms',
			'detail-meter',
			'habit-meter'
		]
	},
	{ name: 'Inside the network', figures: ['unet-map', 'probe', 'attention-map'] },
	{ name: 'Size', figures: ['cost-of-pixels', 'too-big', 'compression', 'cascade'] },
	{ name: 'Changing pictures', figures: ['sketch-to-picture', 'repaint', 'flicker'] },
	{
		name: 'Limits',
		figures: ['sign-painter', 'hands', 'rare-things', 'star-on-car', 'silent-colour']
	},
	{
		name: 'Copying, credit and cost',
		figures: [
			'provenance',
			'training-examples',
			'memorise-or-generalise',
			'picture-halves',
			'two-halves',
			'energy-meter',
			'true-or-false'
		]
	}
];
