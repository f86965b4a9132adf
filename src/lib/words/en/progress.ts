/** A reader’s own progress, and the page that prints it, in English. */
export const progressWords = {
	title: 'Your progress',
	pageTitle: (title: string) => `${title} · From Static`,
	description: 'What you’ve read and answered on this device, to take along or to print.',
	lead: 'It’s kept on this device and nowhere else. You can take it to another one as a file, or print it.',
	lesson: 'Lesson',
	read: 'Read',
	right: 'Questions right',
	yes: 'read to the end',
	no: 'not yet',
	of: (count: number, all: number) => `${count} of ${all}`,
	save: 'Save as a file',
	open: 'Open a file',
	opened: 'Your progress is what the file says now.',
	notOurs: 'That file isn’t saved progress of this site. Nothing has changed.',
	replaces: 'What’s on this device is replaced by what’s in the file.',
	certificate: 'Page to print',

	sheet: {
		title: 'What I read and answered',
		name: 'Name',
		nameHint: 'It’s printed and not kept.',
		intro: (read: number, all: number, right: number, asked: number) =>
			`Read ${read} of ${all} lessons of From Static on how image generators work, and answered ${right} of ${asked} questions right.`,
		on: (day: string) => `As of ${day}`,
		honest:
			'Written by the page itself from what was clicked on one device. Nobody watched, and nobody graded it.',
		mark: { right: 'right', wrong: 'not right' },
		empty: 'Nothing is answered on this device yet.',
		print: 'Print',
		back: 'Back to your progress'
	}
};
