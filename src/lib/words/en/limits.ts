/** The figures of the lesson on limits, in English. */
export const limits = {
	letters: {
		label: 'Signs with words on them',
		title: 'Sign painter',
		own: 'Your own word, four letters',
		ownHint: 'Press Enter, and it’s painted six times. Letters from A to Z only.',
		row: (word: string) => `“${word}”`,
		unseen: 'It was never shown this word.',
		whole: (right: number, of: number) => `${right} of ${of} are right.`,
		reads: (text: string) => `reads ${text}`,
		length: 'Letters in the word',
		kinds: { seen: 'Words it was shown', unseen: 'Words it was never shown' },
		chance: (letters: string, words: string) =>
			`${letters} of 100 letters right, so ${words} of 100 words.`,
		measured: (words: string) => `Measured with four letters: ${words}.`,
		each: 'How often each letter is right, in percent',
		one: (letter: string, right: string) => `${letter}: ${right} %`,
		notice:
			'most letters are right, and still half of the words aren’t. Under each picture stands what a second network, the judge, reads there.'
	},
	hands: {
		label: 'Sixteen hands, and the fifteen that training showed',
		title: 'Hands',
		shown: 'What training showed: fifteen drawings, all called “hand”',
		drawn: 'What the model draws when you ask for a hand',
		pass: (seed: number) => `Pass number ${seed}`,
		choose: (chosen: number, of: number) =>
			chosen
				? `You’d pass ${chosen} of ${of}.`
				: 'Tick each one that you’d pass: a proper hand, with fingers you can count.',
		notice:
			'every one has the right colour and bits that look like fingers. But try to count them. And few are clearly one of the fifteen.'
	},
	rare: {
		label: 'Things that training showed least',
		title: 'Rare things',
		shown: 'shown',
		rows: { anchor: 'An anchor', trumpet: 'A trumpet', ufo: 'A UFO' },
		note: (right: string, most: string, share: string) =>
			`Right in ${right} of 100. ${most ? `Most often the judge sees a ${most} (${share} of 100).` : ''}`,
		chart: {
			x: 'Times shown in training',
			y: 'Right, in percent',
			dot: (thing: string, right: string, shown: string) =>
				`${thing}: right in ${right} %, shown ${shown} times`,
			alt: (rare: string, common: string, least: string) =>
				`How often each thing is right, against how often training showed it. ${rare} The ${common} others were shown more than 20,000 times each, and all of them are right in ${least} % or more.`
		},
		notice:
			'all three were shown about equally often. One of them turns into blue lumps that the judge takes for anchors, and the other two never really took shape.'
	},
	relations: {
		label: 'One thing on another',
		title: 'Which one is on top?',
		both: (share: string) => `The judge finds both in ${share} of 100.`,
		turned: (distance: string, other: string) =>
			`It differs from the row above by ${distance} %, and with other static by ${other} %.`,
		sees: (things: readonly string[]) => things.join(' + '),
		notice:
			'the first two rows ask for opposite things and get nearly the same pictures, in which neither is whole. Side by side, both come out fine.'
	},
	colours: {
		label: 'What colour an apple gets when you name none',
		title: 'The colour you didn’t ask for',
		trained: 'In training',
		even: 'Seven colours, all equally often: 14 of 100 each.',
		row: (guidance: number) => `Guidance ${guidance}`,
		share: (colour: string, share: string) => `${colour} ${share}`,
		none: 'no colour',
		recipe: (prompt: string, steps: number) => `“${prompt}” · ${steps} steps`,
		notice:
			'in training, no colour came up more often than another. The harder the words pull, the more apples are red.'
	}
};

/** A question whose answer is a number of letters. */
export const lettersQuestion = {
	kicker: 'Computed from the figure above',
	label: 'Letters',
	here: 'Take the number shown above',
	wait: 'It’s still being computed. Your answer is judged as soon as that’s done.',
	none: 'Write a number first.',
	outside: (least: number, most: number) => `Think of ${least} to ${most} letters.`
};
