import type { Question } from '#lib/lesson/question.ts';

export const opening: Question = {
	id: 'which-habit',
	ask: 'You’re asking our little model for a picture. Which of these habits gets you what you want most often?',
	options: [
		{
			say: 'Ending with “masterpiece, best quality”',
			because:
				'Here it changes nothing, not a single dot. The model was never taught those words, so they’re left out. Large models were taught some of them, and there they pull the picture towards one polished look.'
		},
		{
			say: 'Saying the colour you have in mind',
			right: true,
			because:
				'What you don’t say is settled by the dice. There are seven colours, so if you keep yours to yourself, you get it about one time in seven. Say it, and you nearly always do.'
		},
		{
			say: 'Saying the most important word three times over',
			because:
				'It feels like speaking up. But the model has learned from captions that name each thing once, and a word that comes three times tells it nothing new.'
		}
	]
};

export const questions: Question[] = [
	{
		id: 'same-again',
		lesson: 'static-to-picture',
		figure: 'seeds',
		ask: 'A friend opens this site next week, with your words, your seed and your settings. What does she see?',
		options: [
			{
				say: 'Your picture',
				right: true,
				because:
					'The seed stands for the static, and everything after it is arithmetic. The same sum has the same result on Tuesday.'
			},
			{
				say: 'Another picture, since chance decides',
				because:
					'Chance was used up when the seed was chosen. From then on the same numbers come out, next week too.'
			},
			{
				say: 'A better one, because it learns from every picture',
				because:
					'Its numbers don’t change when you use it. Nothing you draw here, and nothing she does, teaches it anything.'
			}
		]
	},
	{
		id: 'what-seed-holds',
		lesson: 'static-to-picture',
		figure: 'seeds',
		ask: 'What is seed 7?',
		options: [
			{
				say: 'The seventh of the pictures that are stored in the model',
				because:
					'No pictures are stored. If you change one word and keep the seed, something else comes out.'
			},
			{
				say: 'The number that the static is worked out from',
				right: true,
				because:
					'It settles where every dot begins, and nothing else. With other words the same static leads somewhere else.'
			},
			{
				say: 'A style: all pictures with seed 7 look related',
				because:
					'They begin alike, so the layout may be alike. But style comes from your words, and from training.'
			}
		]
	},
	{
		id: 'what-training-marks',
		lesson: 'learning-to-denoise',
		figure: 'game',
		ask: 'In training the network looks at a noisy dog and gives an answer. What is the answer compared with?',
		options: [
			{
				say: 'The noise that really was mixed in',
				right: true,
				because:
					'It’s known, because the program mixed it in a moment ago. Dot by dot the two are compared, and the mistakes are squared and averaged.'
			},
			{
				say: 'A rule, such as “dogs have four legs”',
				because:
					'Nobody wrote down any rules. Whatever it knows about legs, it found out because it helps with guessing noise.'
			},
			{
				say: 'What people thought of the finished picture',
				because:
					'That comes later, if at all: some makers tune a finished model to what people like. The training itself compares numbers.'
			}
		]
	},
	{
		id: 'why-blurred',
		lesson: 'learning-to-denoise',
		figure: 'best',
		ask: 'From pure static, the first clean guess is a brownish blur. Why doesn’t the network guess something sharp?',
		options: [
			{
				say: 'It hasn’t been trained for long enough',
				because:
					'More training won’t help. Even somebody who knew every picture by heart would have to answer with a blur here.'
			},
			{
				say: 'It saves the details for later on purpose',
				because:
					'It keeps no plan and remembers nothing between steps. At each step it gives the best answer it can.'
			},
			{
				say: 'Any picture is still possible, and it answers with their average',
				right: true,
				because:
					'A sharp guess would mostly be far off. The average is never far off, and averages are blurred.'
			}
		]
	},
	{
		id: 'unknown-word',
		lesson: 'words-to-numbers',
		figure: 'strip',
		ask: 'You ask our model for “a hound at sunset”. It knows the word “dog” but has never seen “hound”. What happens?',
		options: [
			{
				say: 'It draws a dog, because the two mean the same',
				because:
					'Large models would, since they’ve read both words in the same company. This one has never met “hound”, so the word has no numbers.'
			},
			{
				say: 'It draws something or other at sunset',
				right: true,
				because:
					'The word is left out, and what’s left to go by is “a … at sunset”. What stands there is settled by the dice.'
			},
			{
				say: 'It looks the word up',
				because:
					'There’s nowhere to look. It works with the Wi-Fi off, and all it has is its own numbers.'
			}
		]
	},
	{
		id: 'too-strong',
		lesson: 'words-steer-pictures',
		figure: 'dial',
		ask: 'You turn guidance far up, from 3 to 15. What do you get?',
		options: [
			{
				say: 'A picture with five times as much detail',
				because:
					'Guidance doesn’t add detail. It goes further in the direction in which your words pull, until that’s too far.'
			},
			{
				say: 'The same picture, because your words are the same',
				because:
					'The words are the same, but each step goes five times as far in their direction. You can see it in the colours first.'
			},
			{
				say: 'Glaring colours, and no better picture for it',
				right: true,
				because:
					'Each step overshoots, and numbers run into black and white. As lesson 6 counted, guidance 10 gets everything right in fewer pictures than 3 does.'
			}
		]
	},
	{
		id: 'what-attention-says',
		lesson: 'words-steer-pictures',
		figure: 'look',
		ask: 'A map shows that the squares of the apple looked at the word “apple” most. What do you know now?',
		options: [
			{
				say: 'Where that word was taken in',
				right: true,
				because:
					'It’s a fact about what was read where. What the network made of it happens in many layers after that.'
			},
			{
				say: 'Why the apple was drawn there',
				because:
					'It’s tempting to read it so. But a square may look at a word and do nothing with it, and the layout may have come from the static.'
			},
			{
				say: 'That the network knows what an apple is',
				because:
					'It shows that something in it tells words and places apart. “Knows” is a word for a debate. You can’t read it off a map.'
			}
		]
	},
	{
		id: 'where-paths-end',
		lesson: 'choosing-a-path',
		figure: 'paths',
		ask: 'Two samplers without dice start from the same static, and both take a thousand steps. What about their pictures?',
		options: [
			{
				say: 'They have different styles, as each sampler has its own',
				because:
					'You see that with few steps, where each makes mistakes of its own. The mistakes shrink as the steps do.'
			},
			{
				say: 'They’re nearly the same picture',
				right: true,
				because:
					'Both follow the same path, and a thousand small steps hardly leave it. Samplers differ in how soon they’re near enough.'
			},
			{
				say: 'They’re unrelated, since each finds its own way',
				because:
					'The way is laid down by the network’s answers. Only dice would make them part, and neither of these throws any.'
			}
		]
	},
	{
		id: 'halve-the-steps',
		lesson: 'choosing-a-path',
		figure: 'few',
		ask: 'Why can the student draw in one step what its teacher needs twenty for?',
		options: [
			{
				say: 'Its network is bigger, so one look is enough',
				because:
					'It’s the same network with the same number of weights. Only the numbers in it are different.'
			},
			{
				say: 'It practised on where its teacher’s walks end',
				right: true,
				because:
					'It saw a square of static and the picture that the teacher makes of it, over and over, and learned to jump there.'
			},
			{
				say: 'It skips the steps that don’t do anything',
				because:
					'Every step of the teacher does something. The student never learned the walk. It learned where the walk ends.'
			}
		]
	},
	{
		id: 'no-copying',
		lesson: 'not-a-collage',
		figure: 'shown',
		ask: 'A company says: “Technically, our model can’t copy anything, because it stores no pictures.” What’s wrong with that?',
		options: [
			{
				say: 'It does store them, squeezed very small',
				because:
					'There’s no room. Shared out, a model has a few bytes for each picture it was shown. That’s too little for most of them, though not for some.'
			},
			{
				say: 'Nothing. A file of numbers can’t copy a picture',
				because:
					'It can. Pictures that were shown many times over have been got back out of large models, nearly dot for dot.'
			},
			{
				say: 'No picture files isn’t the same as no picture by heart',
				right: true,
				because:
					'Most pictures leave only habits behind. Some that came up again and again can be drawn from memory, almost exactly.'
			}
		]
	}
];
