/** Words of the figure about the few-step student, in English. */
export const few = {
	label: 'The model and its student from the same static',
	title: 'A student in a hurry',
	name: (student: boolean, steps: number) =>
		`${student ? 'Student' : 'Model'}, ${steps} ${steps === 1 ? 'step' : 'steps'}`,
	predictions: (count: number) => (count === 1 ? '1 answer' : `${count} answers`),
	right: (share: number) => `right in ${share.toFixed(0)} %`,
	alt: (student: boolean, steps: number) =>
		`The picture of the ${student ? 'student' : 'model'} after ${steps} ${steps === 1 ? 'step' : 'steps'}.`,
	prompt: 'Prompt',
	make: 'Draw all four',
	again: 'Draw again',
	another: 'Other static',
	stop: 'Stop',
	recipe: (prompt: string, seed: number) => `“${prompt}” · seed ${seed} · DDIM`,
	notice:
		'all four begin with the same static, and the student aims at the model’s picture. Below each you see how many answers of the network it took, and how often that way of drawing shows the right thing. (The judge, a second network, counted over many prompts.) The model loses a lot when it hurries, its student only a little.'
};
