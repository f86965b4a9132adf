/**
 * What each figure is, in English, by the name of its folder; in the order in which the gallery
 * shows them: the parts of a step, then the figures as the lessons bring them.
 */
export const exhibitWords = {
	'film-strip': {
		title: 'Film strip',
		about: 'A walk as a film, and the step that is looked at, from one picture to the next.'
	},
	equation: {
		title: 'Equation',
		about: 'One step as six pictures, in the order in which it is computed.'
	},
	'pixel-readout': {
		title: 'Pixel',
		about: 'The same equation with the numbers of one pixel, which add up as written.'
	},
	'step-charts': {
		title: 'All numbers at once',
		about: 'How much of the mixture is picture, and how its numbers are spread.'
	},
	glance: {
		title: 'Glance',
		about: 'Only the quantities that a passage is about.',
		notice: 'the clean guess is there from the first step, but it’s blurred.'
	},
	'step-inspector': {
		title: 'Step inspector',
		about: 'All of it together: play, go step by step, or take one step apart in slow motion.'
	},
	scrubber: {
		title: 'Scrubber',
		about:
			'The whole machine in little: a prompt, a seed, a guidance, and a strip to drag from static to picture.'
	},
	provenance: {
		title: 'Provenance',
		about: 'A picture beside the nearest of 2,048 training pictures, on a measured scale.'
	},
	'training-examples': {
		title: 'What it was shown',
		about: 'Every training picture on the shelf that shows one thing.'
	},
	'forward-mixer': {
		title: 'Forward mixer',
		about: 'A picture and noise in any proportion, with the numbers you get.'
	},
	'schedule-bench': {
		title: 'Schedule bench',
		about: 'How fast a picture drowns, under schedules by name and one bent by hand.'
	},
	'be-the-network': {
		title: 'Be the network',
		about: 'Twenty rounds of the network’s own task: say what’s clean and what’s noise.'
	},
	'best-guess': {
		title: 'Best guess',
		about: 'The best single answer to more and more noise, from one sharp picture to an average.'
	},
	'small-training': {
		title: 'A small training run',
		about: 'A small network learns to remove noise, in this page, while you look.'
	},
	'watch-it-learn': {
		title: 'Watch it learn',
		about: 'The same words and the same static, at several moments of one training.'
	},
	'leave-the-dice-out': {
		title: 'Leave the dice out',
		about: 'The same walk from six seeds, with fresh noise in every step and without any.'
	},
	'seed-grid': {
		title: 'Seed grid',
		about: 'One prompt from nine starts, and what lies between two of them.'
	},
	'token-strip': {
		title: 'Token strip',
		about: 'A prompt as tokens, and each token as the numbers that the network gets.'
	},
	'embedding-map': {
		title: 'Embedding map',
		about:
			'Every word that the model knows, laid out by its numbers; nearest words, and sums of words.'
	},
	'attention-map': {
		title: 'Attention map',
		about: 'Where each word of a prompt acts in the picture, step by step and layer by layer.'
	},
	'guidance-dial': {
		title: 'Guidance dial',
		about: 'What the network says with the prompt and without, and how far past both a step goes.'
	},
	'guidance-forms': {
		title: 'Forms of guidance',
		about: 'Obedience, variety and burnt pixels under seven forms of guidance, from weak to strong.'
	},
	'detail-meter': {
		title: 'Detail meter',
		about: 'How much pictures of one prompt differ from seed to seed, as the prompt says more.'
	},
	paths: {
		title: 'Paths',
		about: 'The same points on their way from noise to data, without and with fresh noise.'
	},
	'error-chart': {
		title: 'Error chart',
		about: 'How far samplers end from the exact answer, after how many evaluations.'
	},
	'karras-rho': {
		title: 'Karras’ ρ',
		about: 'Where a walk stops on its way down, and what that does to the error.'
	},
	'sampler-race': {
		title: 'Sampler race',
		about: 'A few samplers from the same static, each with the same number of evaluations.'
	},
	'few-steps': {
		title: 'Few steps',
		about: 'The model, the model in a hurry, and its student that was trained to take few steps.'
	},
	'sketch-to-picture': {
		title: 'From a sketch',
		about:
			'A sketch, a drawing or your own picture, redrawn a little or altogether, and what that does to both.'
	},
	repaint: {
		title: 'Repaint',
		about:
			'A part of a picture is redrawn with other words, and the rest stays to the dot. How much the edge shows is measured.'
	},
	flicker: {
		title: 'Flicker',
		about:
			'A moving sketch, drawn picture by picture: with static of its own for each, with the same for all, and with one that turns.'
	},
	'watch-a-word': {
		title: 'Watch it learn a word',
		about: 'The same static at several steps of teaching the model a word for eight drawings.'
	},
	'sign-painter': {
		title: 'Sign painter',
		about:
			'A word of four letters on six signs, and how letters that are mostly right make words that are mostly wrong.'
	},
	hands: {
		title: 'Hands',
		about:
			'Fifteen drawings that training called “hand”, and sixteen hands that the model makes of them.'
	},
	'rare-things': {
		title: 'Rare things',
		about: 'Three things that training showed about 300 times each, and what became of them.'
	},
	'star-on-car': {
		title: 'Which one is on top?',
		about: 'A star on a car, a car on a star, and both side by side, from the same static.'
	},
	'silent-colour': {
		title: 'The colour you didn’t ask for',
		about:
			'What colour an apple gets when the prompt names none, under three strengths of guidance.'
	},
	'true-or-false': {
		title: 'True or false?',
		about: 'Cards with what people say about image generators, and what’s true of it.'
	},
	'cost-of-pixels': {
		title: 'The cost of dots',
		about: 'What one answer of our network takes at five sizes: counted, and timed on your device.'
	},
	'too-big': {
		title: 'Too big',
		about: 'The same words at the size the network learned, and at twice that, with things counted.'
	},
	compression: {
		title: 'There and back',
		about: 'A picture, the few numbers that a pair of networks makes of it, and what comes back.'
	},
	cascade: {
		title: 'What a second network adds',
		about: 'A small picture made large, plainly and by a second network, beside the true large one.'
	},
	'habit-meter': {
		title: 'Habits',
		about: 'Habits of writing prompts, and how often each gets what was wanted: measured in pairs.'
	},
	'memorise-or-generalise': {
		title: 'By heart, or not',
		about:
			'An exact learner with 1 to 500 training pictures, and our network, each beside the nearest picture it was shown.'
	},
	'picture-halves': {
		title: 'Two halves, in pictures',
		about:
			'Two small networks that share no training picture, and from how many on they draw the same new one.'
	},
	'two-halves': {
		title: 'Two halves, of dots',
		about: 'Two learners that share no point, and how far apart they end from the same starts.'
	},
	'energy-meter': {
		title: 'Energy meter',
		about: 'What pictures take, from one to a hundred million, beside what training took.'
	},
	'every-sign': {
		title: 'Sign by sign',
		about:
			'One step as an equation, and of every sign its picture, the code that ran, and the paper.'
	},
	circle: {
		title: 'One circle',
		about:
			'Picture, noise, v and u on a quarter circle, and how far off our network is at every angle.'
	},
	'two-bells': {
		title: 'Two bells',
		about: 'The mean and the spread of a step, as the product of two bell curves.'
	},
	'one-field': {
		title: 'One field',
		about: 'Score, walks with and without fresh noise, and flow: one field in the plane.'
	},
	'six-stops': {
		title: 'Six stops, nine ways',
		about: 'How near six evaluations come with nine spacings, measured on this model.'
	},
	clocks: {
		title: 'Four clocks',
		about:
			'The same stops on four schedules, on one axis, with what the judge says of the pictures.'
	},
	'unet-map': {
		title: 'The network, part by part',
		about:
			'Our network as it is built: what each block says at each step, where a spot looks, and the picture without any part.'
	},
	probe: {
		title: 'Where is it?',
		about:
			'An outline read from the middle of the network, while the picture is still static, beside one read from the dots.'
	}
};
