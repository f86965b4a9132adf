/** The interface of lessons, in English. What a lesson says itself is in content/. */
export const lesson = {
	pageTitle: (title: string) => `${title} · From Static`,
	kicker: (number: number, minutes: number) => `Lesson ${number} · ${minutes} minutes`,
	contents: 'In this lesson',
	book: 'Lessons',
	bookSummary:
		'How image generators work, in order. Every figure is one real model at work in your browser.',
	meet: (concepts: readonly string[]) => `You will meet: ${concepts.join(', ')}.`,
	print: { start: 'Print this lesson', busy: 'Fetching every figure …' },
	onward: 'Other lessons',
	sources: 'Sources',
	source: (where: string, name: string) => `Source ${where}: ${name}`,
	backToText: 'back to the text',
	backToSentence: 'Back to the sentence',
	previous: 'Previous lesson',
	next: 'Next lesson',
	all: 'All lessons',

	figure: {
		failed: 'The code of this figure couldn’t be fetched. Are you connected?',
		retry: 'Try again'
	},

	level: {
		legend: 'How to say this',
		names: { 1: '① Words', 2: '② Algebra', 3: '③ Equations' },
		/** Above what is in English still, in another language. */
		inEnglish: 'In English'
	},

	/** How a sign is read aloud. */
	spoken: {
		x: 'x at t',
		eps: 'epsilon hat',
		x0: 'x zero hat',
		mu: 'mu',
		noise: 'sigma times z',
		next: 'x at t minus one'
	},

	predict: {
		kicker: 'Before you read on',
		commit: 'That’s my guess',
		kept: 'Your guess is kept. Read on, and you’ll meet it again at the end.',
		choose: 'Choose one first. There’s nothing to lose.'
	},
	recall: {
		kicker: 'Remember your guess?',
		said: 'You said:',
		nothing: 'You haven’t guessed yet.',
		guess: 'Go back and guess',
		right: 'You saw it coming.',
		wrong: 'Many people think so.'
	},

	quiz: {
		title: 'Check yourself',
		check: 'Check',
		figure: 'Look at the figure again',
		choose: 'Choose an answer first.',
		right: 'Right.',
		wrong: 'Not quite.',
		retry: 'Start the questions again',
		/** After a question’s number: “2 of 4”. */
		of: (all: number) => ` of ${all}`,
		score: (right: number, all: number) =>
			right === all ? `All ${all} right.` : `${right} of ${all} right so far.`
	},

	/** Questions whose answer is a number, computed on the page. */
	computed: {
		step: {
			kicker: 'Computed from the run above',
			label: 'Step',
			here: 'Take the step shown above',
			wait: 'The run above isn’t finished. The answer comes out of it, so let it run to its end: then yours is judged.',
			none: 'Write the number of a step first.',
			outside: (least: number, most: number) => `This run has steps ${least} to ${most}.`
		},
		number: {
			kicker: 'Worked out from our model’s own files',
			label: 'Your answer',
			here: '',
			wait: 'It’s still being computed. Your answer is judged as soon as that’s done.',
			none: 'Write a number first.',
			outside: (least: number, most: number) => `Think of a number from ${least} to ${most}.`
		},
		time: {
			kicker: 'Computed from the figure above',
			label: 'Time t',
			here: 'Take the time shown above',
			wait: 'It’s still being computed. Your answer is judged as soon as that’s done.',
			none: 'Write a time first.',
			outside: (least: number, most: number) => `The time runs from ${least} to ${most}.`
		},
		evaluations: {
			kicker: 'Computed from the figure above',
			label: 'Evaluations',
			here: 'Take the number shown above',
			wait: 'It’s still being computed. Your answer is judged as soon as that’s done.',
			none: 'Write a number first.',
			outside: (least: number, most: number) => `Think of ${least} to ${most} evaluations.`
		},
		noise: {
			kicker: 'Computed from the figure above',
			label: 'Noise',
			here: 'Take the noise shown above',
			wait: 'It’s still being computed. Your answer is judged as soon as that’s done.',
			none: 'Write how much noise first.',
			outside: (least: number, most: number) => `Think of ${least} to ${most} parts of noise.`
		}
	},

	doubt: {
		ask: (picture: string) =>
			`The figure above shows ${picture}. Somebody knows all twelve pictures by heart. From how many parts of noise to one part picture on would even they no longer be 90 % sure which one it is?`,
		because: (noise: string) =>
			`It’s about ${noise} parts of noise to one part picture, worked out from the very noise of the figure. Your eye gave up long before. Every single dot is hopeless, but 12,288 faint hints add up if you know what to look for.`
	},

	progress: {
		finished: 'Read to the end',
		right: (count: number, all: number) => `${count} of ${all} questions right`,
		read: (count: number, all: number) => `${count} of ${all} lessons read`,
		next: 'Next:',
		allRead: 'You’ve read them all.',
		more: 'Your progress: take it along, or print it',
		here: 'Progress is kept on this device and nowhere else.',
		forget: 'Forget my progress'
	}
};
