import { grouped } from '../written.ts';

/** What stands at the top of a lesson, to play with, in English. */
export const opening = {
	film: 'The picture of this lesson, from static',
	play: 'Play',
	pause: 'Pause',
	drag: 'Drag the film.',
	noise: 'How much noise',
	noisy: (picture: string) => `${picture}, with noise`,
	pictures: { apple: 'An apple', car: 'A car', cat: 'A cat' },
	words: 'A word as the network gets it',
	word: 'A word',
	numbers: (word: string) => `What the network gets instead of “${word}”: 96 numbers.`,
	shade: 'Amber is plus, blue is minus.',
	dots: {
		label: 'One picture in more and more dots',
		castle: 'A castle',
		slider: 'Dots',
		count: (side: number) => `${side} × ${side} = ${grouped(side * side)}`
	}
};
