import { costAt, mostlyAttention } from '#lib/widgets/cost-of-pixels/facts.ts';
import type { NumberQuestion, Question } from '#lib/lesson/question.ts';
import { fixed } from '#lib/words/written.ts';

const times = (side: number) => fixed(costAt(side).times!, 1);

export const opening: Question = {
	id: 'twice-as-wide',
	ask: 'A picture gets twice as wide and twice as high. How much more work is that for our network?',
	options: [
		{
			say: 'Twice as much',
			because: `That would be so if only the width grew. There are four times as many dots, and the work grows ${times(128)} times from 64 to 128 dots a side.`
		},
		{
			say: 'Exactly four times as much, like the number of dots',
			because: `Each dot by itself would make it four. But squares of the picture also ask each other, and that grows sixteen times. From 64 to 128 dots a side it comes to ${times(128)} times.`
		},
		{
			say: 'About four times, and more the larger it gets',
			right: true,
			because: `It’s ${times(128)} times from 64 to 128 dots a side, and ${times(512)} times from 256 to 512. The dots make it four, and their asking each other makes it more.`
		}
	]
};

export const questions: Question[] = [
	{
		id: 'litter',
		figure: 'big',
		ask: 'Asked for a dog in a picture twice as wide and high, our network draws two or three. Why?',
		options: [
			{
				say: 'It has forgotten what the words said',
				because:
					'The words are there at every step, in every square. That’s part of the trouble: each part of the picture does its best to be a dog.'
			},
			{
				say: 'It knows how large a dog is in dots, not how many fit',
				right: true,
				because:
					'All it ever saw was 64 dots wide, with room for one. Its dogs stay as large as they were, so more of them fit, and nothing says that one is enough.'
			},
			{
				say: 'Larger static holds more dogs to begin with',
				because:
					'There’s no dog in any static. But there’s more room, and the network fills room with what it was asked for.'
			}
		]
	},
	{
		id: 'small-print',
		figure: 'trip',
		ask: 'A model draws in shorthand and gets small print wrong. You give it a better text encoder, which knows every letter. What about print too small for the shorthand?',
		options: [
			{
				say: 'It stays wrong, because the shorthand can’t hold it',
				right: true,
				because:
					'The second network paints from the shorthand alone. What’s too small for that isn’t lost by the generator, it never had a chance. It takes more numbers, or more dots a letter.'
			},
			{
				say: 'It’s right now, since the letters are known',
				because:
					'Knowing them helps with large letters. But small ones have to go through the shorthand, too, and even a page that’s perfect when it goes in comes back as gravel.'
			},
			{
				say: 'It’s right after more steps',
				because:
					'Steps improve the shorthand. They don’t put more into it than it can hold, as the page of text shows, which takes no steps at all.'
			}
		]
	},
	{
		id: 'number-plate',
		figure: 'cascade',
		ask: 'A blurred number plate is enlarged by such a second network, and now you can read it. What do you know?',
		options: [
			{
				say: 'What it says, since the network has seen many plates',
				because:
					'It has, and so it knows what plates look like. Which digit was there it can’t know if the small picture doesn’t tell. It paints one that would fit.'
			},
			{
				say: 'Nothing, because such networks invent everything',
				because:
					'Not everything. Large shapes and clear strokes come from the small picture, and mostly it gets them right. But you can’t tell which part is which.'
			},
			{
				say: 'What it might say, and no more',
				right: true,
				because:
					'Whatever fits the blur is possible, and the network shows you one such plate, as sharp as if it were true. Nobody should be fined for it.'
			}
		]
	}
];

export const mostlyAsking: NumberQuestion = {
	id: 'mostly-asking',
	ask: 'Choose rows in the table of costs. What’s the first size at which our network spends more than half of its work on squares asking each other? Give the dots a side.',
	truth: {
		value: mostlyAttention.side,
		within: 0,
		because: `At ${mostlyAttention.side} dots a side it’s ${mostlyAttention.attention.toFixed(0)} of 100, and at half of that ${costAt(mostlyAttention.side / 2).attention.toFixed(0)}.`
	}
};
