/** Words of painting into a step, in English: what stands in its fold. */
export const paintOver = {
	lead: 'Stop a walk half-way and change its mind: paint a patch, and the steps that are left have to make something of it. Go along the film to paint at another step.',
	tooShort: 'This walk has a single step: there’s no middle to paint in.',
	noisy: (after: number) => `x(t) after step ${after}, what the network gets next`,
	noisyPad: 'The noisy picture, to paint on. Arrow keys move the brush, Space dabs.',
	clean: 'the same paint on the clean guess, to see what you do',
	cleanPad: 'The clean guess, to paint on. Arrow keys move the brush, Space dabs.',
	bare: 'wipe',
	share: (signal: string) =>
		`The paint goes in as noisy as the picture is here: √ᾱ of your colour and √(1 − ᾱ) of the walk’s own static, ᾱ = ${signal} %. Painted early, it’s a hint; painted late, it stays as it is.`,
	walkOn: (left: number) => (left === 1 ? 'Walk the last step' : `Walk the last ${left} steps`),
	undo: 'Take back',
	noStroke: 'There’s no stroke to take back.',
	nothing: 'Nothing is painted yet: paint a patch on one of the two pictures.',
	takeOff: 'Take the paint off'
};
