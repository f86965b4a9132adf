/** Words of the figure that measures the forms of guidance, in English. */
export const guidanceFormWords = {
	label: 'Obedience, variety and burnt pixels under seven forms of guidance',
	title: 'What each form of guidance buys',
	form: 'Form',
	strength: 'Guidance',
	measures: {
		all: 'Everything right, in %',
		variety: 'How much pictures differ',
		burnt: 'Burnt pixels, in %'
	},
	columns: {
		all: 'right, %',
		variety: 'variety',
		burnt: 'burnt, %'
	},
	key: 'Along the bottom: guidance from 1 to 15. Broken: plain guidance. Level grey line: drawn training pictures of the same prompts.',
	alt: (measure: string, form: string, strength: number, value: number) =>
		`${measure}, against guidance. ${form} at ${strength}: ${value}.`,
	made: (on: { pictures: number; prompts: number; evaluations: number }) =>
		`measured by models/training/measure_guidance.py · ${on.pictures} pictures a point (${on.prompts} prompts) · DDIM · ${on.evaluations} steps`,
	notice:
		'plain guidance buys obedience with pixels that run into black and white, and from about 10 on it loses obedience too. Most of the other forms hold back one thing: the interval leaves the noisy steps alone, the next two hold the contrast down, and so on. Autoguidance goes elsewhere. Weak (1.5 and 2), it keeps all of the variety, but our pictures obey no better for it; from 5 on it breaks them, so its line ends at 3. With so few pictures a point, take differences of three or four percent for noise.'
};
