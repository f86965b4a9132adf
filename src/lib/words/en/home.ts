/** The home page, in English. */
export const home = {
	title: 'Every picture starts as static',
	lead: 'Most image generators begin with pure noise and take it away, a little at a time, until something is there. This one is small enough to run in your browser, and open enough to watch it do so.',
	waiting: 'A picture, about to be made.',
	still: 'The film shown here is a recording, and goes on without it.',
	from: 'static',
	drag: 'Drag the film, or',
	to: 'picture',
	play: 'Play',
	start: (number: number) => `Start with lesson ${number}`,
	lessons: 'Lessons',
	lessonsLead:
		'From the first grain of noise to the whole equation. No background needed; every figure is one real model at work.',
	number: (number: number, minutes: number) => `Lesson ${number} · ${minutes} minutes`,
	read: 'read',
	question: {
		kicker: 'Or begin with a question',
		title: 'I want to know …',
		about:
			'Is it stealing? Why are hands wrong? How much electricity does it take? Each question leads to its answer.'
	},
	forWhom:
		'For anyone who wonders how image generators work. No mathematics needed; for those who want it, all of it is here.',
	draw: {
		title: 'Draw one here, now',
		lead: 'Type something, or take one of these. Your own device draws it, from static.',
		prompt: 'What to draw',
		placeholder: 'a red apple on a wooden table',
		go: 'Draw it',
		pause: 'Stop',
		first: (megabytes: string) => `The first time, the model has to come: ${megabytes} MB.`,
		open: 'Open in the playground',
		examples: 'Drawn earlier by the same model. Take one, and it is drawn again, here.',
		alt: (prompt: string) => `“${prompt}”, drawn earlier`,
		made: (prompt: string) => `“${prompt}”, drawn here.`
	},
	/** Ten minutes: one page tells the story. */
	short: 'The whole story in ten minutes',
	wall: {
		title: 'Sixteen it has drawn',
		lead: 'Nobody picked the best: these are seeds 1 to 16, as they came. Open one and watch it being made.'
	},
	doors: {
		title: 'Or just play',
		playground: ['Playground', 'Every knob of the machine, and everything inside it.'],
		compare: ['Compare', 'The same words and static, drawn in many ways, side by side.'],
		lab: ['Lab', 'Train a network yourself, on dots, while you watch.']
	}
} as const;
