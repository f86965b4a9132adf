/** The two pictures at the top of lesson 8, in English. */
const sides = ['left', 'right'];

export const twice = {
	label: 'Two pictures, one of which took ten times as long',
	alt: (which: number) => `A dog at sunset: the picture on the ${sides[which]}`,
	ask: 'The same words, the same static, the same network. Which one took ten times as long?',
	options: ['The left one', 'The right one'],
	/** `slow` is the one that took longer; `steps` of each. */
	answer: (right: boolean, slow: number, steps: number[]) =>
		`${right ? 'Yes' : 'No'}, it’s the ${sides[slow]} one: there the network was asked ${steps[slow]} times. For the other picture, ${steps[1 - slow]} times did.`
};
