/** Words of the figures about words, in English. */
export const wordFigures = {
	strip: {
		label: 'A prompt as tokens and numbers',
		title: 'Words in, numbers out',
		prompt: 'Your words',
		other: 'The same word in another sentence',
		shown: 'Numbers',
		views: { alone: 'By itself', inSentence: 'In its sentence', change: 'What changed' },
		count: (tokens: number, width: number, numbers: string) =>
			`${tokens} tokens × ${width} numbers = ${numbers} numbers for the network`,
		start: 'start',
		token: (word: string, place: number) => `${word}, token ${place}`,
		number: (which: number, value: string) => `number ${which}: ${value}`,
		which: (which: number, width: number) => `number ${which} of ${width}`,
		by: { alone: 'by itself', inSentence: 'in its sentence', change: 'changed by' },
		all: (word: string, width: number) => `All ${width} numbers of ${word}`,
		moved: (word: string, cosine: string) =>
			`Cosine of ${word} by itself and in its sentence: ${cosine}.`,
		legend:
			'dark blue is below zero, grey is zero, amber above; beyond ±2 the colour stays the same',
		same: {
			title: (word: string) => `Where else is ${word}?`,
			here: (place: number) => `here again, as token ${place}`,
			there: (place: number) => `in the other sentence, as token ${place}`,
			none: (word: string) => `${word} stands nowhere else. Write it into the second sentence.`,
			row: 'The same row of the table, so all its numbers are the same.',
			cosine: (value: string) => `cosine ${value}`,
			most: (which: number, by: string) => `most changed: number ${which}, by ${by}`
		},
		waiting: 'The numbers in the sentence come from the model.',
		fetch: 'Fetch the model',
		notice:
			'by itself, a word has the same numbers wherever it stands. In its sentence it doesn’t, because its place and its neighbours have changed them.'
	},
	map: {
		label: 'The words the model knows, as a map',
		title: 'A map of all it knows',
		space: 'Numbers',
		spaces: { alone: 'The table', inSentence: 'After the encoder' },
		groups: {
			colours: 'colours',
			animals: 'animals',
			things: 'things',
			places: 'places and times',
			styles: 'styles',
			sizes: 'sizes',
			letters: 'letters',
			little: 'little words'
		},
		shown: 'Shown',
		toggle: (group: string, count: number) => `${group} (${count})`,
		plane: (count: number) =>
			`${count} words on a map. Arrow keys go from word to word, plus and minus zoom.`,
		word: (word: string, group: string) => `${word}, one of the ${group}`,
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		zoomFit: 'All of it',
		share: (share: string, chance: string) =>
			`These two directions hold ${share} % of how the numbers differ. Two directions of pure chance would hold ${chance} %.`,
		kept: (kept: string, of: number) =>
			`Of a word’s ${of} nearest words, the map keeps ${kept} near it, on average.`,
		find: 'Find a word',
		unknown: (word: string) => `The model doesn’t know “${word}”.`,
		meant: 'Near in spelling:',
		nearest: (word: string) => `Nearest to ${word}`,
		alone: 'cosine of the rows in the table',
		inSentence: 'cosine after the encoder, each as a prompt of its own',
		usual: (value: string) => `Any two words: ${value} on average.`,
		chance: (value: string) =>
			`Of so many lists of random numbers, the nearest would reach about ${value}.`,
		sum: {
			title: 'Arithmetic with words',
			a: 'Begin with',
			b: 'take away',
			c: 'add',
			nothing: 'nothing',
			result: (sum: string) => `Nearest to ${sum}`,
			own: 'put in',
			without: (word: string, near: string, cosine: string) =>
				`Without any arithmetic, nearest to ${word} is ${near} (${cosine}).`,
			same: (near: string) =>
				`The sum also ends at ${near}, once the words put in are left out: it found nothing new.`,
			other: (near: string, cosine: string) =>
				`The sum ends at ${near} (${cosine}), once the words put in are left out.`
		},
		notice:
			'which words stand together, though nobody ever said that they belong together? Then switch to the table, and compare the nearest words with what pure chance would reach.'
	}
};
