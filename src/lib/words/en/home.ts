/** The home page below its film, in English. */
export const home = {
	forWhom:
		'For anyone who wonders how image generators work. No mathematics needed; for those who want it, all of it is here.',
	draw: {
		title: 'Draw one here, now',
		lead: 'Type something, or take one of these. Your own device draws it, from static.',
		prompt: 'What to draw',
		placeholder: 'a red apple on a wooden table',
		go: 'Draw it',
		pause: 'Stop',
		first: 'The first time, the model has to come: 7.7 MB.',
		open: 'Open in the playground',
		examples: 'Drawn earlier by the same model. Take one, and it is drawn again, here.',
		alt: (prompt: string) => `“${prompt}”, drawn earlier`
	},
	/** Ten minutes: these lessons tell the story. */
	short: 'Only ten minutes? Lessons 1, 4 and 6 tell the story.',
	doors: {
		title: 'Or just play',
		playground: ['Playground', 'Every knob of the machine, and everything inside it.'],
		compare: ['Compare', 'The same words and static, drawn in many ways, side by side.'],
		lab: ['Lab', 'Train a network yourself, on dots, while you watch.']
	}
} as const;
