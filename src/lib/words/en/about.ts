/** The page about the site, in English. Its tables are in content/. */
export const about = {
	title: 'About this site',
	description:
		'What is live here and what is recorded, what happens to your data, what the site is made of, and which claims about AI pictures are wrong.',
	lead: 'What you see, where it comes from, and how far you can trust it.',
	live: {
		title: 'Live, recorded, computed',
		lead: 'Every figure says where its picture comes from. There are three kinds, and nothing else stands in for them.',
		kinds: [
			[
				'live',
				'The model on your device has made it, while you were here. Tap the badge and it says what computed it, and how fast.'
			],
			[
				'recorded',
				'The same model made it earlier, with the same numbers, and the site shows that until your device has its own. Tap the badge for the day and the machine.'
			],
			['exact', 'No network is in it: plain arithmetic, worked out in front of you.']
		]
	},
	privacy: {
		title: 'What happens to your data',
		points: [
			'Nothing you type, draw or open leaves your device. There’s no account, no tracking, and no cookie.',
			'The site asks nobody else for anything: type, model and code come from the same place as this page.',
			'What you’ve read and answered, your theme and what you keep are stored in your browser. “Forget my progress” on the page of lessons removes the progress.',
			'Stay for a few seconds, and your browser keeps the whole site with its models, so that it works without a network the next time. On a slow or mobile connection, or if you’ve asked it to save data, it keeps nothing until you install the site. Its settings for this site’s data remove all of it.'
		]
	},
	made: {
		title: 'What it’s made of',
		points: [
			'The site and its models are free software under the MIT licence; its text and figures are under CC BY 4.0: use them, change them, teach with them, and say where they’re from.',
			'The things in the training pictures are Microsoft’s Fluent Emoji, drawn by its designers and given away under the MIT licence. No photograph and nobody else’s picture was used.',
			'TensorFlow.js (Apache 2.0) computes the network, D3 (ISC) the charts, KaTeX (MIT) sets the equations, Svelte and SvelteKit (MIT) make the pages. The typefaces are Bricolage Grotesque, Literata and JetBrains Mono (SIL Open Font Licence 1.1).',
			'Every package with its version and licence is listed in the file NOTICE.md beside the code.'
		],
		models: 'What the models were made of, what they can do and what they can’t:'
	},
	ledger: {
		title: 'What people say, and what’s true',
		lead: 'The lessons follow a popular article for readers without a background, and correct it. Here’s every claim in it that is wrong, misleading, out of date or without a source, in our words, with what’s true instead.',
		date: 'As of 23 November 2026. Products, law and prices change; the sentences about them hold for that day.',
		heads: ['What you may hear', 'Verdict', 'What’s true', 'Answered in'],
		sources: 'Sources:',
		here: 'here'
	},
	concepts: {
		title: 'Every idea, and where it’s explained',
		lead: 'The forty-two ideas that the lessons set out to explain.',
		heads: ['Idea', 'Explained in']
	},
	passage: (number: number, title: string) => `Lesson ${number}: ${title}`
} as const;
