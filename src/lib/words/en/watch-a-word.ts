/** Words of the figure on a word that the model is taught, in English. */
export const watchAWord = {
	label: 'The same static at several steps of teaching a word',
	title: 'Watch it learn a word',
	shown: (count: number) =>
		`It’s shown these ${count} drawings, again and again, under a word that it never heard.`,
	drawing: (number: number) => `Drawing ${number} of a violet thing with one eye and two horns`,
	after: (step: number, of: number) =>
		step === 0 ? 'Before the first step.' : `After ${step} of ${of} steps.`,
	picture: (prompt: string, step: number) => `“${prompt}”, drawn after ${step} steps`,
	moments: 'Steps so far; choose what is shown large',
	moment: (step: number) => (step === 0 ? 'before the first step' : `after ${step} steps`),
	teachIt: 'Teach it yourself',
	notice:
		'it was never shown the thing on a beach or in space, and still puts it there. About the dog it was to go on as before, and yet that changes.'
};
