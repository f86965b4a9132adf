/** Words of the figure about the few-step student, in English. */
export const few = {
	label: 'The model and its student from the same static',
	title: 'A student in a hurry',
	name: (student: boolean, steps: number) =>
		`${student ? 'Student' : 'Model'}, ${steps} ${steps === 1 ? 'step' : 'steps'}`,
	predictions: (count: number) => (count === 1 ? '1 prediction' : `${count} predictions`),
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
		'all four begin with the same static, and the student aims at the model’s picture. Below each stands how often that way of drawing shows the right thing, counted over many prompts by a network that only ever saw training pictures: the model loses much when it hurries, its student little.'
};
