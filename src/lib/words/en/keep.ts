/** What to keep of the whole book, on one page, in English. */
export const toKeep = {
	title: 'Where did that dog come from?',
	description: 'How AI makes a picture, on one page to print, keep or hand on.',
	lead: 'How AI makes a picture, on one sheet of paper. Keep it, or hand it on.',
	print: 'Print it',
	back: 'Back to the last lesson',
	sentence: 'In one sentence',
	five: 'Five things to take home',
	points: [
		[
			'It starts with static.',
			'Every picture is made out of noise, by taking some of the noise away at every step.'
		],
		[
			'A network says what’s noise, and a formula does the rest.',
			'The network was trained with a single exercise, repeated millions of times: find the noise that was mixed in.'
		],
		[
			'Words are numbers that pull.',
			'The network guesses once with your words and once without them, and the picture is moved further along the difference than the network asked for.'
		],
		[
			'The dice decide what you don’t say.',
			'Another seed gives another picture, and the same seed with the same words gives the same picture again.'
		],
		[
			'It holds no pictures, but it can know some by heart.',
			'What it saw again and again it may draw from memory, and what it saw rarely it draws badly.'
		]
	],
	said: 'If somebody says …',
	habits: 'Habits, measured',
	tried: (pairs: number) =>
		`How often our small model draws what was wanted, without the habit and with it, in ${pairs} pairs of pictures each. Other models, other numbers.`,
	shares: (without: number, withIt: number) => `${without} % → ${withIt} %`,
	link: 'One page to print, with these five, what to say to what you’ll hear, and the habits that help'
};
