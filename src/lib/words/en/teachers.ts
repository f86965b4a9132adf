/** What teachers get beside each lesson, in English. */
export const teachers = {
	pageTitle: (title: string) => `${title} · From Static`,
	title: 'For teachers',
	description:
		'Plans for twenty and forty-five minutes, prompts, misconceptions, worksheets and keys, for every lesson.',
	lead: 'For every lesson: what it’s for, a plan for twenty minutes and one for a whole period, three experiments to predict, watch and explain, what people get wrong, and a worksheet to print, with a key.',
	how: 'How it works in a room',
	ways: [
		'Let everybody write down a guess before anybody touches a figure. A guess that was only thought is forgotten as soon as the answer is there.',
		'One device for two is better than one for each. They have to say aloud what they expect.',
		'Nothing needs an account, and nothing that’s typed leaves the device. The whole site fits on a stick: npm run pack writes it as a zip that works without a network.',
		'Every experiment has a link that opens the figure as it has to stand. You can set up and lock one of your own in two minutes.'
	],
	maker: 'Set up a figure and copy its link',
	study: 'A class study, ready to run',
	lessons: 'The lessons',
	minutes: (minutes: number) => `${minutes} minutes to read`,
	worksheet: 'Worksheet',
	reuse: 'What you may reuse',
	/** Where the page is in another language. */
	inEnglish: 'These notes are in English.',
	licence:
		'All of it. The text, the figures and the worksheets may be copied, changed and printed, also for money, if you say where they’re from: “From Static, CC BY 4.0”. The code is under the MIT licence.',
	licenceLink: 'The licence, CC BY 4.0',

	lesson: (number: number, title: string) => `Lesson ${number}: ${title}`,
	notes: 'Notes for teachers',
	read: 'Read the lesson',
	print: 'Print the worksheet',
	present: 'Present the experiments',
	goals: 'Afterwards they can',
	plans: 'Two plans',
	short: 'Twenty minutes',
	long: 'Forty-five minutes',
	took: (minutes: number) => `${minutes} min`,
	prompts: 'Predict, observe, explain',
	predict: 'Predict',
	observe: 'Observe',
	explain: 'Explain',
	open: (figure: string) => `Open “${figure}” set up for this`,
	vary: 'Change it, lock it, copy the link',
	key: 'What they’ll have seen',
	misconceptions: 'What people bring along',
	hears: (claim: string) => `“${claim}”`,
	verdicts: {
		wrong: 'wrong',
		misleading: 'half true',
		dated: 'out of date',
		unsourced: 'nobody’s number'
	} as Readonly<Record<string, string>>,
	helps: 'What has helped:',
	sources: 'Sources:',
	tasks: 'Two questions for the end',
	answers: 'Answer key',
	all: 'All lessons for teachers',

	sheet: {
		title: (title: string) => `${title}: worksheet`,
		code: 'Name or code',
		date: 'Date',
		experiment: (number: number) => `Experiment ${number}`,
		figure: (figure: string, address: string) => `Figure: ${figure}, ${address}`,
		end: 'In the end',
		foot: 'From Static, CC BY 4.0: copy it, change it, say where it’s from.',
		print: 'Print',
		back: 'Back to the notes'
	}
};
