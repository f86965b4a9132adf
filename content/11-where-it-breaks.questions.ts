import { signs_seen_words as signs } from '#site-model/limits.json';
import type { NumberQuestion, Question } from '#lib/lesson/question.ts';

const [letters, words] = [signs.letters, signs.words].map((share) => share.toFixed(0));
const coins = (100 * (signs.letters / 100) ** 4).toFixed(0);

export const opening: Question = {
	id: 'four-letters',
	ask: `Of 100 letters on its signs, our model gets ${letters} right. On how many of 100 signs are all four letters right?`,
	options: [
		{
			say: `On about ${letters}, the same as for the letters`,
			because: `That would be so if whole words went wrong or none. But letters fail one by one, and a single bad one spoils the word. Whole words are right on ${words} of 100 signs.`
		},
		{
			say: 'On about half of them',
			right: true,
			because: `It’s ${words}. All four letters have to work out, like four coins that all have to come up heads, and that comes to ${coins}.`
		},
		{
			say: 'On fewer than 10',
			because: `It isn’t as bad as that. Four coins that come up heads ${letters} times in 100 all do so ${coins} times in 100, and on the signs it’s ${words}.`
		}
	]
};

export const questions: Question[] = [
	{
		id: 'why-letters',
		ask: 'For most of its training our model got only 4 letters in 100 right. What turned that round?',
		options: [
			{
				say: 'Many more pictures of signs, until each letter had been seen often enough',
				because:
					'It saw more signs, too, but that alone didn’t help. It knew the letters all along and didn’t know where each belongs.'
			},
			{
				say: 'Letting each square know where in the picture it is',
				right: true,
				because:
					'The letters were spelled out for it from the start. What it lacked was a sense of place. With that, the right letters jumped past 80 in 100.'
			},
			{
				say: 'A special part that writes text on finished pictures',
				because:
					'Our model has no such part. Some research models do have extra parts for letters, but here one and the same network draws sign and letters.'
			}
		]
	},
	{
		id: 'why-rare',
		ask: 'Training showed the anchor as often as the trumpet. Why does only one of them work?',
		options: [
			{
				say: 'Frequency isn’t all, since some things are easier to learn',
				right: true,
				because:
					'Both were shown about 300 times. The anchor has one colour that little else has, so a blue lump goes a long way. The trumpet has many thin parts, and what comes out is taken for a hand more often than for a trumpet.'
			},
			{
				say: 'The word “trumpet” isn’t in its list of words',
				because:
					'Then it would be left out, and you’d get any picture at all. The word is there. What it stands for was never learned well.'
			},
			{
				say: 'The judge doesn’t know what a trumpet looks like',
				because:
					'The judge was shown rare things far more often than the network was, and it knows them in pictures we made. It’s the drawing that isn’t one.'
			}
		]
	},
	{
		id: 'neutral',
		ask: 'All seven colours were equally common in training. You ask for “an apple” with strong guidance. What do you get?',
		options: [
			{
				say: 'Each colour about as often as the others, as in training',
				because:
					'That’s what you’d hope for. But guidance favours whatever says “apple” most clearly to the network. At 10, more than three in four are red.'
			},
			{
				say: 'Mostly red ones, because guidance favours what looks typical',
				right: true,
				because:
					'Guidance goes past what your words change, again at every step. So it ends at what says “apple” most clearly to the network.'
			},
			{
				say: 'No apple, because the prompt doesn’t say enough',
				because: 'It never refuses for lack of words. Whatever you leave open, it fills in.'
			}
		]
	}
];

/** Letters that a word may have, so that at least half of such words are right. */
const most = Math.floor(Math.log(0.5) / Math.log(signs.letters / 100));
const chanceOf = (length: number) => (100 * (signs.letters / 100) ** length).toFixed(0);

export const howLong: NumberQuestion = {
	id: 'how-long',
	ask: 'Use the slider under the signs. How many letters may a word it was shown have at most, so that at least half of such words come out right?',
	truth: {
		value: most,
		within: 0,
		because: `With ${most} letters it’s ${chanceOf(most)} of 100, and with ${most + 1} it’s ${chanceOf(most + 1)}. Each further letter takes away the same share of what’s left.`
	}
};
