import type { StudyItem } from '#lib/lesson/study.ts';

/** What the lessons say; the first option is right. */
export const recall: readonly StudyItem[] = [
	{
		id: 'r-start',
		kind: 'recall',
		ask: 'What does an image generator of this kind begin a picture with?',
		options: [
			'A square of random numbers',
			'The training picture that fits best',
			'An empty white sheet',
			'A rough sketch of the outlines'
		]
	},
	{
		id: 'r-file',
		kind: 'recall',
		ask: 'What’s in the file of a trained model?',
		options: [
			'Numbers that were adjusted in training',
			'All of the training pictures, packed very small',
			'Pieces of pictures with their captions',
			'Links to pictures on the web'
		]
	},
	{
		id: 'r-mix',
		kind: 'recall',
		ask: 'What happens to a picture when noise is added?',
		options: [
			'Every dot becomes so much of itself and so much random number',
			'Dots change places with one another until nothing is recognisable any more',
			'It’s cut into pieces that are thrown about',
			'It’s blurred more and more'
		]
	},
	{
		id: 'r-target',
		kind: 'recall',
		ask: 'What’s a network of this kind asked in training?',
		options: [
			'What in this noisy picture is noise',
			'What the next, slightly clearer picture looks like',
			'Which training picture comes nearest',
			'Whether the picture is beautiful'
		]
	},
	{
		id: 'r-blur',
		kind: 'recall',
		ask: 'Why are its first guesses blurred?',
		options: [
			'Many pictures are possible, and it answers with their average',
			'It draws the blurred parts first and leaves the sharp ones for later steps',
			'It was trained on blurred pictures',
			'The screen can’t show that much noise'
		]
	},
	{
		id: 'r-formula',
		kind: 'recall',
		ask: 'Who works out the next picture from the noisy one?',
		options: [
			'A fixed formula, from what the network says is noise',
			'The network itself, in one go',
			'A second network that was trained to draw one step after another',
			'A search among stored pictures'
		]
	},
	{
		id: 'r-steps',
		kind: 'recall',
		ask: 'A model was trained with a thousand levels of noise. How many steps does it need for a picture?',
		options: [
			'As many as one likes',
			'Exactly a thousand',
			'At least a thousand',
			'One for each dot'
		]
	},
	{
		id: 'r-token',
		kind: 'recall',
		ask: 'What does the network get of the word “apple”?',
		options: [
			'A list of numbers, changed by the words around it',
			'The five letters, one after the other',
			'A small stored picture of an apple that belongs to the word',
			'A definition from a dictionary'
		]
	},
	{
		id: 'r-guidance',
		kind: 'recall',
		ask: 'What does “guidance” set?',
		options: [
			'How far to go in the direction from “without words” to “with words”',
			'How many words of the prompt are read',
			'How many of the training pictures are looked at for each word of the prompt',
			'How large the picture becomes'
		]
	},
	{
		id: 'r-count',
		kind: 'recall',
		ask: 'Two samplers are compared. What should be equal for both?',
		options: [
			'How often the network is asked',
			'The number of steps',
			'The number of words in the prompt',
			'The size of the training set'
		]
	},
	{
		id: 'r-shorthand',
		kind: 'recall',
		ask: 'Why do most large generators draw in a shorthand with fewer numbers?',
		options: [
			'The work grows with the square of the number of places',
			'The law doesn’t allow them to draw dots',
			'Shorthand has no noise in it',
			'Words can only be turned into shorthand, and never into single dots'
		]
	},
	{
		id: 'r-near-copies',
		kind: 'recall',
		ask: 'Which training pictures have researchers pulled out of a large model almost unchanged?',
		options: [
			'Some that were repeated many times in its training',
			'None; that’s impossible',
			'Any that they wanted',
			'Only those that show a famous person or a well-known brand'
		]
	}
];
