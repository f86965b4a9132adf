/** One walk from several seeds, with fresh noise and without any, in English. */
export const dice = {
	label: 'The same walk with the dice left out',
	title: 'Leave the dice out',
	ways: { small: 'With fresh noise', none: 'Without' },
	/** `distance` of two pictures on average: 0 for the same, 100 for black beside white. */
	differ: (distance: string) => `Any two differ by ${distance} %.`,
	/** A distance that isn't known yet, as wide as one that is: a figure space for its first digit. */
	unknown: '\u2007…',
	notice:
		'each step goes to the middle of where the next picture could lie. Without a roll of the dice it stays there, so every seed ends at nearly the same smooth apple.'
};
