/** The class study, in English: what pupils see, and how it’s run. */
export const study = {
	title: 'Class study',
	pageTitle: 'Class study · From Static',
	description:
		'Twenty-four questions before the first lesson and after the last, on the device, to find out what a class has learned.',
	lead: 'Twenty-four questions, once before lesson 1 and once after lesson 14. They tell a class what it has learned, and this site what it explains badly.',
	/** Where the page is in another language. */
	inEnglish: 'The questions are in English.',
	none: 'Nobody has run it yet, so nothing is claimed here.',

	sheet: 'The questions',
	code: 'Your code',
	codeHint:
		'Choose one that only you know and will still know after the last lesson, such as a colour and a number: BLUE7. Not your name.',
	when: 'When is this?',
	whens: { before: 'Before lesson 1', after: 'After lesson 14' },
	question: (number: number, all: number) => `${number} of ${all}`,
	answered: (count: number, all: number) => `${count} of ${all} answered`,
	save: 'Save for the teacher',
	saveTable: 'The same as a table (CSV)',
	clear: 'Clear this device for the next person',
	needCode: 'Choose a code first.',
	saved: 'Saved. Give the file to your teacher.',
	hint: 'Leave out what you don’t know. Nobody is graded for this.',

	protocol: 'How to run it',
	steps: [
		'Before lesson 1: everybody opens this page, chooses a code, answers in 15 to 20 minutes without help, and saves. Collect the files in one folder.',
		'Work through the lessons, all of them or some; write down which, and over how many weeks.',
		'After the last one: the same page, the same code, “After lesson 14”. At least a week between the two, and don’t discuss single questions in between.',
		'Put all files into one folder and run npm run study -- folder/*.json in a copy of this site’s code. It pairs the sheets by code and prints, for all questions, for recall and for transfer, how many more are right, with a 95 % confidence interval and an effect size.',
		'Read it with care. Without a second class that had other lessons, nobody can say that it was these lessons; and anyone who sees a question twice may do better for that alone.'
	],
	kinds:
		'Twelve questions ask what a lesson says (recall). Twelve ask about a case that no lesson has (transfer): weather, music, hospitals. If only the first half gets better, they’ve learned sentences.',
	privacy: 'Privacy',
	privacyWords:
		'Answers stay on the device until somebody saves them, and then they’re in a file and nowhere else. The file holds the code, “before” or “after”, the day and the answers: no name, no time of day, nothing about the device. If you chose the code, you can find your file, and so can anyone you told it. Ask parents or the school where your rules want that, let anybody leave it out, and delete the files when you’re done.'
};
