/** The figures of the lesson on bigger pictures, in English. */
export const bigger = {
	cost: {
		label: 'What one answer of our network costs, at five sizes',
		title: 'The cost of dots',
		badge: 'counted',
		columns: {
			size: 'Picture',
			work: 'Sums, in billions',
			times: 'Times the row above',
			looks: 'Asking each other',
			took: 'One answer takes'
		},
		size: (side: number) => `${side} × ${side}`,
		sums: 'billion sums',
		before: 'the row above',
		times: (times: string) => `${times} ×`,
		share: (percent: string) => `${percent} %`,
		took: (milliseconds: string) => `${milliseconds} ms`,
		notTimed: 'not timed',
		legend: {
			rest: 'work on each dot and its neighbours',
			attention: 'every square asking every other (attention)'
		},
		said: (side: number, billions: string, percent: string) =>
			`At ${side} × ${side} dots, one answer takes ${billions} billion sums. ${percent} of 100 go into squares asking each other.`,
		recorded: (made: string) =>
			`Times as recorded on a processor, without a graphics chip (${made}).`,
		here: 'Times as measured on your device, just now.',
		time: 'Time it here',
		stop: 'Stop',
		progress: 'Timing',
		done: (done: number, of: number) => `${done} of ${of} sizes`,
		notice:
			'each row has four times as many dots as the one above. At first, the work grows about as much. Further down it grows faster and faster, because everybody has to ask everybody.'
	},
	big: {
		label: 'The same words at the size the network learned, and at twice that',
		title: 'Too big',
		prompt: 'Ask for',
		things: {
			apple: 'an apple',
			dog: 'a dog',
			car: 'a car',
			cat: 'a cat',
			panda: 'a panda',
			house: 'a house'
		},
		counts: {
			apple: 'apples',
			dog: 'dogs',
			car: 'cars',
			cat: 'cats',
			panda: 'pandas',
			house: 'houses'
		},
		sides: (side: number) => `${side} × ${side} dots`,
		learned: 'the size it learned',
		twice: 'twice that',
		counted: (count: number, things: string) => `${things} found by the judge: ${count}`,
		seed: (seed: number) => `seed ${seed}`,
		alt: (prompt: string, side: number, seed: number) =>
			`“${prompt}” at ${side} × ${side} dots, seed ${seed}`,
		measured: (pictures: number, small: string, large: string, mean: string) =>
			`Of ${pictures} pictures at each size, more than one thing was there in ${small} of 100 at the size it learned, and in ${large} of 100 at twice that: ${mean} on average.`,
		make: 'Draw them here',
		anew: 'Other seeds',
		stop: 'Stop',
		recipe: (prompt: string, steps: number) => `“${prompt}” · ${steps} steps`,
		notice:
			'dots are shown equally large. The things come out as large as ever, in dots, so there’s room for more than one. And nothing tells the two ends of the picture that one was enough.'
	},
	shorthand: {
		label: 'A picture, its shorthand, and what comes back',
		title: 'There and back',
		picture: 'Picture',
		pictures: { page: 'a page', sign: 'a sign', dog: 'a dog', castle: 'a castle', own: 'yours' },
		times: 'Numbers',
		fewer: (times: number) => `${times} times fewer`,
		original: 'The picture',
		packed: 'Its shorthand',
		back: 'What comes back',
		numbers: (count: string) => `${count} numbers`,
		sheets: 'Four sheets of numbers, as greys',
		about: 'Four small sheets, painted here in greys. It’s all that the second network gets.',
		apart: (percent: string) => `Its dots are ${percent} % off.`,
		reads: (before: string, after: string) =>
			before === after
				? `The judge reads ${before} before and after.`
				: `The judge reads ${before} before, and ${after} after.`,
		letters: (times: number, after: string, before: string) =>
			`With ${times} times fewer numbers, the judge reads ${after} of 100 letters on signs rightly, where it was ${before} before.`,
		run: 'Send it through here',
		open: 'Open a picture',
		hint: 'Open one, paste it, or drop it here. It stays on this device.',
		notAPicture: 'Your browser can’t read this file as a picture. Try a PNG, JPEG or WebP.',
		working: 'On its way …',
		empty: 'Open a picture of yours first.',
		notice:
			'large shapes and colours come back. What’s lost is whatever is tiny, and nothing is as tiny as letters.'
	},
	cascade: {
		label: 'Small pictures made large, plainly and by a second network',
		title: 'What’s added',
		picture: 'Picture',
		pictures: { sign: 'a sign', dog: 'a dog', castle: 'a castle' },
		added: 'Show only what’s added to the plain one',
		small: (side: number) => `All it’s given: ${side} × ${side} dots`,
		plain: 'Enlarged plainly',
		finished: 'Painted by the second network',
		truth: 'What was really there',
		off: (percent: string) => `${percent} % off the truth`,
		run: 'Paint it here',
		working: 'It’s painting …',
		notice:
			'edges and letters get sharp, and mostly they’re right. But no dot of it was in the small picture. It’s what such edges usually look like.'
	}
};

/** A question whose answer is a number of dots. */
export const dotsQuestion = {
	kicker: 'Computed from the figure above',
	label: 'Dots a side',
	here: 'Take the row chosen above',
	wait: 'It’s still being computed. Your answer is judged as soon as that’s done.',
	none: 'Write a number first.',
	outside: (least: number, most: number) => `Think of ${least} to ${most} dots.`
};
