/** The figure that draws what is asked for and is dragged from static to picture, in English. */
export const scrubber = {
	label: 'From static to a picture of your words',
	picture: (prompt: string, step: string) => `“${prompt}”: ${step}.`,
	now: 'The picture at this step',
	guess: 'What it would be if it ended here',
	play: 'Play',
	pause: 'Pause',
	ask: 'What it’s asked for',
	prompt: 'Prompt',
	seed: 'Seed',
	guidance: 'Guidance',
	steps: 'Steps',
	draw: 'Draw it',
	notice:
		'drag the strip. The guess on the right is blurred and already there when the picture on the left is still all static.'
};
