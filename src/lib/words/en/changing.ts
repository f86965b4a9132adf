import { fixed, grouped } from '../written.ts';

/** The figures of the lesson on changing a picture, in English. */
export const changing = {
	sketch: {
		label: 'From a sketch to a picture, more or less freely',
		title: 'From a sketch',
		source: 'Sketch',
		sources: { apple: 'apple', car: 'car', fish: 'fish', drawing: 'draw', own: 'yours' },
		captions: {
			sketch: 'the sketch',
			drawing: 'your drawing',
			own: 'your picture, at 64 × 64',
			noisy: 'the same under static',
			picture: 'what the model makes of it',
			none: 'not drawn yet'
		},
		notAPicture: 'Your browser can’t read this file as a picture. Try a PNG, JPEG or WebP.',
		strength: 'How much is redrawn',
		steps: (strength: number, steps: number, of: number) =>
			`${fixed(strength, 1)}, ${steps} of ${of} steps`,
		prompt: 'What you’d like to see',
		all: 'From a tenth of the way to the whole way',
		one: (strength: number) => `${fixed(strength, 1)} redrawn`,
		measured: (right: string, distance: string, of: number) =>
			`Tried with ${of} blots of colour: at this place, ${right} of 100 became what was asked for. They’re ${distance} % of the way from black to white away from their blots.`,
		charts: {
			right: 'Became what was asked for, of 100',
			distance: 'How far from the sketch, in percent',
			alt: (what: string, strength: string, value: number) =>
				`${what}, against how much is redrawn. It rises all the way. At ${strength} it’s ${value}.`
		},
		make: 'Draw it here',
		again: 'With other static',
		stop: 'Stop',
		recipe: (prompt: string, steps: number) => `“${prompt}” · ${steps} steps`,
		notice:
			'on the left the sketch is only touched up, and on the right it’s forgotten. In between lies the place where it’s still your apple, but no longer your drawing.'
	},
	repaint: {
		label: 'A part of a picture, redrawn',
		title: 'Repaint',
		picture: 'Picture',
		pictures: { apple: 'apple', dog: 'dog', house: 'house', own: 'yours' },
		open: 'Open a picture',
		tool: 'Brush',
		tools: { more: 'paint', less: 'erase' },
		undo: 'Undo',
		clear: 'Clear',
		pad: 'The picture, with what’s going to be redrawn under stripes. Arrow keys move the brush, Space dabs.',
		before: 'what’s under the stripes is redrawn',
		after: (loops: number) =>
			loops === 1 ? 'each step walked once' : `each step walked ${loops} times`,
		none: 'not drawn yet',
		afterAlt: (prompt: string, loops: number) => `${prompt}, with ${loops} loops`,
		prompt: 'What should be there',
		loops: 'How often each step is walked',
		columns: { loops: 'each step', seam: 'edge shows', right: 'right, of 100' },
		row: (loops: number) => (loops === 1 ? 'once' : `${loops} times`),
		untouched: 'as it was',
		measured: (pictures: number) =>
			`Measured on ${pictures} pictures, and looked at by the judge, a second network:`,
		here: (seam: string, moved: number, of: number) =>
			`In this picture the edge shows ${seam}. Outside the stripes, ${moved} of ${grouped(of)} dots have changed.`,
		words: (changed: string) =>
			`Without stripes, with the new words and the same static, ${changed} of 100 dots outside change visibly.`,
		make: 'Draw it here',
		again: 'With other static',
		stop: 'Stop',
		recipe: (prompt: string, steps: number) => `“${prompt}” · ${steps} steps`,
		notice:
			'outside the stripes nothing changes, not a single dot. “Edge shows” compares dots across the edge with dots beside it: at 1.00 the edge is no harsher than the rest.'
	},
	flicker: {
		label: 'A moving sketch, drawn picture by picture',
		title: 'Flicker',
		names: {
			sketch: 'the moving sketch',
			own: 'each its own static',
			shared: 'all the same static',
			turning: 'static that turns slowly'
		},
		alt: (name: string, frame: number, of: number) => `${name}, picture ${frame} of ${of}`,
		shimmer: (value: string) => `flicker ${value} %`,
		measured: (films: number, own: string, shared: string, turning: string) =>
			`Measured on ${films} such films, in the order above: ${own} %, ${shared} % and ${turning} %.`,
		frame: 'Picture of the film',
		at: (frame: number, of: number) => `${frame} of ${of}`,
		play: 'Play',
		pause: 'Pause',
		make: 'Draw them here',
		again: 'With other static',
		stop: 'Stop',
		film: 'Film to save',
		films: { own: 'own', shared: 'same', turning: 'turning' },
		save: 'Save it',
		file: 'An animated PNG, without loss: every browser plays it, and some programs show only its first picture.',
		recipe: (prompt: string, pictures: number) => `“${prompt}” · ${pictures} pictures a film`,
		notice:
			'look at the wall and the table, where the sketch stands still. With static of its own in each picture, they tremble. The number says by how much, in percent of the way from black to white.'
	}
};

/** A question whose answer is a place on the slider of the first figure. */
export const strengthQuestion = {
	kicker: 'Computed from the figure above',
	label: 'How much is redrawn',
	here: 'Take the number shown above',
	wait: 'It’s still being computed. Your answer is judged as soon as that’s done.',
	none: 'Write a number first.',
	outside: (least: number, most: number) => `Think of ${least} to ${most}.`
};
