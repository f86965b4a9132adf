import type { StudyItem } from '#lib/lesson/study.ts';

/** Cases that no lesson has; the first option is right. */
export const transfer: readonly StudyItem[] = [
	{
		id: 't-music',
		kind: 'transfer',
		ask: 'Somebody wants to make short melodies in the same way as these pictures. What do they have to train?',
		options: [
			'A network that’s given melodies with noise mixed in and says what’s noise',
			'A network that has learned from many melodies which note usually follows which other',
			'A collection of pieces that are put together by a prompt',
			'A network that grades melodies from 1 to 10'
		]
	},
	{
		id: 't-two-coins',
		kind: 'transfer',
		ask: 'In a data set there are only two pictures, an all-black and an all-white one, equally often. What will a well-trained network guess when it sees nothing but static?',
		options: ['An even grey', 'Black', 'White', 'Black and white stripes']
	},
	{
		id: 't-fog',
		kind: 'transfer',
		ask: 'A weather service has a network take the rain out of photos. In strong rain it always paints the same kind of hill in the distance. What’s the likeliest reason?',
		options: [
			'Many views would be possible, and it gives what’s most usual among them',
			'It copies a photo of that hill which it has kept from its training pictures',
			'The rain has hidden a real hill',
			'It’s been given too little rain in training'
		]
	},
	{
		id: 't-seed',
		kind: 'transfer',
		ask: 'Two friends have the same model and the same prompt, and get different pictures. They now want exactly the same one. What else has to be equal?',
		options: [
			'The seed and all settings',
			'Only the time of day',
			'Their computers’ screens',
			'Nothing; that can’t be done'
		]
	},
	{
		id: 't-advert',
		kind: 'transfer',
		ask: '“New sampler: better pictures in 20 steps than others in 20 steps!” What would you ask first?',
		options: [
			'How often it asks the network in each step',
			'Which prompt and which pictures were used to show it',
			'How many people made it',
			'How large the training set was'
		]
	},
	{
		id: 't-brightness',
		kind: 'transfer',
		ask: 'A model always makes pictures of medium brightness, even if you ask for “a black night”. Which fault in its training would explain that?',
		options: [
			'At the end of the noise, a trace of each picture’s brightness was left',
			'There were no pictures of nights at all among those that it learned from',
			'The noise was too strong',
			'It had too many steps'
		]
	},
	{
		id: 't-unknown-word',
		kind: 'transfer',
		ask: 'A model whose captions never contained “zebra” gets “a zebra in the snow”. What will most likely come out?',
		options: [
			'Something in the snow that has nothing to do with a zebra',
			'A zebra that it puts together from horses, stripes and what it knows of animals',
			'An error message',
			'A picture without snow'
		]
	},
	{
		id: 't-no',
		kind: 'transfer',
		ask: 'You want a street without cars. “A street, no cars” keeps giving you cars. What’s the better way?',
		options: [
			'Put “cars” where the prompt says what to steer away from',
			'Write “no cars” three times, so that it’s heard more clearly',
			'Turn the guidance up',
			'Use more steps'
		]
	},
	{
		id: 't-scan',
		kind: 'transfer',
		ask: 'A hospital sharpens blurred scans with a network that adds detail. Why should doctors be careful?',
		options: [
			'The detail is what’s usual, not what was there in this patient',
			'Sharp pictures are larger files',
			'The network was made for animals, and can’t tell a person’s bones from theirs',
			'It takes away real detail to make room'
		]
	},
	{
		id: 't-halves',
		kind: 'transfer',
		ask: 'Two networks learn from two halves of a collection of coins, without a coin in common. From the same static, both draw the same new coin. What does that show?',
		options: [
			'It can’t have been copied from one coin',
			'They must have been shown the same coin by mistake after all',
			'The coin is especially valuable',
			'Both networks are broken'
		]
	},
	{
		id: 't-percent',
		kind: 'transfer',
		ask: '“Our generator is 97 % accurate with hands.” What’s missing?',
		options: [
			'What was counted, on how many pictures, in which version, by whom',
			'How fast it is',
			'How many pictures of hands the generator was shown in its training',
			'Nothing; 97 % is clear'
		]
	},
	{
		id: 't-silent',
		kind: 'transfer',
		ask: 'In its training, nurses of both sexes were equally common. Still, with strong guidance nearly all nurses that a model draws are women. How can that be?',
		options: [
			'Guidance enlarges whatever the model finds most typical of the word',
			'That’s impossible; it can only give back what was in the data',
			'The seed decides whether a person is a woman',
			'Somebody wrote a rule into the program that says what nurses have to look like'
		]
	}
];
