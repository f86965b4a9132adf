/** The whole story on one page, in English: no background, no sign, no term that it doesn't explain. */
export const tenMinutes = {
	title: 'AI pictures in ten minutes',
	description:
		'How AI makes a picture, the whole story on one page: what it does, what it doesn’t do, and the questions everyone asks.',
	lead: 'You type a few words, and a picture appears. Here’s what happens in between, with one wish followed all the way: a red apple on a wooden table.',
	kicker: 'Ten minutes · no background needed',

	wrong: {
		title: 'First, what it doesn’t do',
		lead: 'Most people start with one of these ideas. All five are reasonable, and all five are wrong.',
		yes: 'You may have heard:',
		no: 'No.',
		ideas: [
			[
				'It searches the internet for a picture that fits.',
				'Ours draws with the Wi-Fi off. Some apps do look things up first, but the drawing itself is done without any search.'
			],
			[
				'It cuts up old pictures and glues the pieces together.',
				'Nothing is cut and nothing is glued. It starts from pure static, and all the dots change a little, again and again.'
			],
			[
				'All the old pictures are stored inside.',
				'There’s no room for them. Our machine is a file of 4.0 megabytes, and it practised on 1.8 million pictures. But what it saw very often it can know by heart, and we’ll come back to that.'
			],
			[
				'It solves a jigsaw, with notes on where each piece goes.',
				'There are no pieces and no notes. It only guesses what could be hidden in the noise, and most of its first guesses are a blur.'
			],
			[
				'It reads your words the way you do.',
				'Your words become lists of numbers before it starts, and numbers are all it gets. Most machines never even see how a word is spelled.'
			]
		]
	},

	machine: {
		title: 'What it does, at a glance',
		lead: 'This is the whole machine, from your words to the picture. We’ll go through it now, and if you want to see more of a part later, tap it: there’s a lesson behind every one.'
	},

	practice: {
		title: 'Before: a lot of practice',
		text: [
			'Take a picture of an apple and stir in some static, like a TV without a channel. Ask the machine: which part of this is static? At first it has no idea.',
			'But we know the answer, because we stirred it in. So we tell the machine how far off it was, and every knob inside it gets a tiny nudge to make the next guess better. Then comes another picture, with another dose of static.',
			'Ours did that 1.8 million times. Nobody told it that apples are round. It had to find out, because knowing what apples look like helps to tell apple from static.'
		],
		try: 'Move the slider until you can’t see the apple any more. The machine has to guess even then.'
	},

	words: {
		title: 'Your words become numbers',
		text: [
			'A machine can only calculate, so each word of your wish is turned into a list of numbers. In our machine that’s 96 for every word.',
			'The lists come from practice, too. Words that go with the same kinds of pictures end up with lists that are alike, so puppy lands close to dog. And the words of a sentence colour each other. After red, the word apple gets other numbers than after green.'
		],
		try: 'Pick a word. The little squares are its numbers.'
	},

	story: {
		title: 'From static to a picture',
		lead: 'Now the machine gets to work. Scroll on, and the film follows the text. Or drag it yourself.',
		film: 'The picture of this page, from static',
		now: 'The picture so far',
		guess: 'What the machine thinks is under it',
		step: (step: number) => `Step ${step}`,
		/** Where the film stands beside each passage: a step, from 1. */
		passages: [
			{
				step: 1,
				title: 'It starts with dice',
				text: 'First, every dot is rolled like a die. There’s no apple hiding in there. Then the machine is asked what could be under all that static, given your words. Its first answer is a red blur on a brown one. Static fits every apple equally well, so the safest answer is a bit of all of them.'
			},
			{
				step: 4,
				title: 'A guess, and a small move',
				text: 'We don’t take the guess and stop, because it’s still a blur. We move the picture a little way towards it and ask again. By now the guess is round, has a leaf, and stands on a table. Look at the picture itself, though: you’d still call it static.'
			},
			{
				step: 10,
				title: 'Each guess makes the next one easier',
				text: 'It’s like fog that lifts. When a little of it is gone, fewer apples fit what you see, so the next guess can be sharper. Now you can find the apple in the picture, too. Where it sits and how big it is was settled early, and that won’t change any more.'
			},
			{
				step: 16,
				title: 'Edges and shine',
				text: 'The last steps are for small things: a cleaner edge, the light on the skin, the grain of the wood. Your words matter less now. What’s left of the static decides the details.'
			},
			{
				step: 20,
				title: 'And there’s your apple',
				text: 'Twenty guesses and twenty small moves, that’s all. Nobody painted this picture, and it wasn’t looked up. Roll the dice again and the same words give you another apple. That’s why you never get the same picture twice, unless you ask for the same dice.'
			}
		],
		own: 'Try it with your own words'
	},

	asked: {
		title: 'What everyone asks',
		doors: 'The long answer:',
		sources: 'Sources:',
		questions: [
			{
				ask: 'Is it stealing art?',
				answer:
					'It doesn’t paste, but it learned from other people’s work, and often nobody asked them. Most of what it draws is new, but pictures it saw over and over have been pulled back out almost unchanged. Whether that’s allowed is still fought over in court, and each country has its own law (as of November 2026).',
				doors: ['copying-credit-cost', 'not-a-collage'],
				sources: ['carlini-2023']
			},
			{
				ask: 'Why are hands so hard?',
				answer:
					'A hand is small, bends in a hundred ways, and half of it is usually hidden. The machine makes sure that each spot looks right next to its neighbours, but nothing in it counts to five. So every finger can look fine up close, and still there’s one too many.',
				doors: ['where-it-breaks'],
				sources: ['kamb-2025']
			},
			{
				ask: 'Why does it get letters wrong?',
				answer:
					'Most machines never see how a word is spelled, only the numbers it was turned into. Ours was taught to spell, and still it gets just 82 in 100 letters right, so fewer than half the words on its four-letter signs come out whole. Big machines of 2022 did no better, and those of 2026 are good at short words but still slip on long ones.',
				doors: ['where-it-breaks', 'words-to-numbers'],
				sources: ['liu-2023-text', 'esser-2024']
			},
			{
				ask: 'How much electricity does it eat?',
				answer:
					'In a study of 2023, one picture took 2.9 watt-hours on average, as much as a 10-watt lamp burns in 17 minutes. Practice costs far more, but only once: 37.5 megawatt-hours for the first Stable Diffusion in 2022, and some 60 to 130 watt-hours for ours. The makers of the biggest machines don’t say.',
				doors: ['copying-credit-cost', 'choosing-a-path'],
				sources: ['luccioni-2024', 'compvis-2022']
			},
			{
				ask: 'Does it get smarter when I use it?',
				answer:
					'No. Once practice is over, the knobs stay where they are, however many pictures people ask for. Better machines are new ones, and much of the progress came from better captions in practice, not just from more pictures.',
				doors: ['copying-credit-cost', 'learning-to-denoise'],
				sources: ['betker-2023']
			}
		]
	},

	test: {
		title: 'Now you explain it',
		lead: 'A friend shows you a picture of a dog on her phone. “AI made this. Where did that dog come from?” Say your answer out loud, then pick the one that’s closest.',
		question: {
			id: 'friend',
			ask: 'Where did that dog come from?',
			options: [
				{
					say: 'Somebody photographed it, and the AI found the photo',
					because:
						'That’s what a search does. This machine has no photos to look in. It starts from static and ends with a dog that probably never sat for anyone.'
				},
				{
					say: 'It’s pieces of many dogs, put together',
					because:
						'Close to how it feels, but no pieces are kept and nothing is pasted. All the dots change together, a little at every step. What came from many dogs is the habit of guessing like that.'
				},
				{
					say: 'From static, cleared step by step, by a machine that practised on many dogs',
					right: true,
					because:
						'That’s it. It most likely isn’t a copy of any of those dogs, but it isn’t from nowhere, either: without the people who made those pictures it couldn’t have learned what a dog looks like.'
				},
				{
					say: 'The AI knows what a dog is and imagined one',
					because:
						'Nobody knows how to check that. What we can check is what it does: it was trained to tell picture from static, and that’s enough to draw a dog. Whether that’s knowing is something people argue about.'
				}
			]
		}
	},

	keep: {
		title: 'Five things to keep',
		points: [
			'It begins with static, not with a picture.',
			'It guesses what could be under the static, moves a little way towards the guess, and asks again.',
			'Your words are numbers that pull every guess your way.',
			'The dice at the start make each picture different.',
			'Most pictures are new. But what it saw over and over, it can repeat.'
		]
	},
	onward: {
		title: 'Want to see more?',
		text: 'The lessons go through all of this slowly, with things to play with.',
		all: 'All lessons'
	}
} as const;
