/** Words of walks between two seeds and between two prompts, in English. */
export const mix = {
	title: 'Two seeds, two prompts',
	none: 'now: one of each',
	summary: (toward: number | undefined, second: string | undefined) =>
		[
			...(toward === undefined ? [] : [`towards seed ${toward}`]),
			...(second === undefined ? [] : [`and “${second}”`])
		].join(', '),
	seeds: {
		title: 'From one seed to another',
		lead: 'The static of one seed turns into that of another, and stays as loud as static all the way.',
		toward: 'Another seed',
		dice: 'Another seed, at random',
		clear: 'One seed again',
		first: 'choose another seed first',
		sketching: 'It’s on its way: as soon as no other picture is being drawn.',
		way: 'How far on the way',
		walked: (percent: number) => `${percent} %`,
		strip: 'The way in nine sketches',
		draw: 'Sketch the way',
		at: (percent: number, toward: number) => `${percent} % of the way to seed ${toward}`,
		grid: 'Draw it in full, side by side'
	},
	prompts: {
		title: 'A second prompt',
		lead: 'Both can have a say at every step, or the second takes over on the way.',
		second: 'Second prompt',
		first: 'write a second prompt first',
		mix: 'How',
		mixes: { blend: 'blended', switch: 'takes over' },
		blended: 'How much the second counts',
		switched: 'When it takes over',
		counts: (percent: number) => `${percent} %`,
		after: (step: number, of: number) => `after step ${step} of ${of}`
	}
};
