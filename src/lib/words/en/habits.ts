import { fixed } from '../written.ts';

/** What habits of writing prompts do for this model, in English. */
export const habits = {
	label: 'How often the model draws what was wanted, without a habit and with it',
	title: 'Which habits help?',
	/** By the habit’s name in habits.json. */
	names: {
		colour: 'Say the colour you want',
		place: 'Say the place you want',
		known_word: 'Use a word it knows',
		one_thing: 'Ask for one thing, not two',
		again: 'Say the word three times',
		praise: 'Add words of praise'
	},
	without: 'without',
	with: 'with',
	share: (percent: number) => `${percent} %`,
	/** The change in points, and its standard error. */
	change: (points: number, error: number) => {
		const sign = points > 0 ? '+' : points < 0 ? '−' : '±';
		return error === 0
			? `${sign}${fixed(Math.abs(points), 1)} points`
			: `${sign}${fixed(Math.abs(points), 1)} ± ${error} points`;
	},
	effect: { helps: 'helps', nothing: 'no difference that we can see', hurts: 'hurts' },
	same: (percent: number) => `${percent} % of the pictures are the same, dot for dot`,
	try: 'Try it',
	measured: (pairs: number) =>
		`Measured, not live: ${pairs} pairs of pictures for each habit, seen by the judge. Points are pictures of 100, and ± is how far luck may well have moved them.`,
	notice:
		'the habits that help say what you want in words it has seen. Praise changes nothing at all here, because the model never learned those words.'
};
