import {
	new_combinations as combined,
	rare_things as rare,
	relations,
	signs_held_out_words as unseen,
	signs_seen_words as seen,
	silent_colour as colours
} from '#site-model/limits.json';
import type { TeacherNotes } from '#lib/lesson/teacher-notes.ts';

const whole = (value: number) => value.toFixed(0);
const both = relations.both_things;

export const notes: TeacherNotes = {
	goals: [
		'test a machine with counts instead of examples, and say why three odd pictures prove nothing;',
		'explain four failures by what training did and didn’t contain;',
		'show how a silent prompt gets a decided picture, and what that means for pictures of people.'
	],
	short: [
		{ minutes: 3, do: 'Five failures on the board. Bets: which will be worst?' },
		{
			minutes: 7,
			do: 'First prompt. Read the signs aloud before you look at what the judge reads.'
		},
		{ minutes: 7, do: 'Third prompt. Take the time to go from apples to people.' },
		{
			minutes: 3,
			do: 'A friend posts one ugly hand: “AI can’t do hands.” What would you need to see?'
		}
	],
	long: [
		{ minutes: 5, do: 'Bets on the five failures.' },
		{
			minutes: 10,
			do: 'First prompt, with four real coins: how often do four of four come up heads?'
		},
		{
			minutes: 8,
			do: 'Hands: everybody counts fingers on sixteen pictures alone, then compares. How far do people differ?'
		},
		{ minutes: 8, do: 'Second prompt.' },
		{
			minutes: 10,
			do: 'Third prompt, and from there to “a doctor” and “a cleaner”. Let them look up one of the cited studies.'
		},
		{ minutes: 4, do: 'Design a test in five lines: what’s asked, how often, who counts?' }
	],
	prompts: [
		{
			figure: 'sign-painter',
			set: { length: 4 },
			predict: `A letter comes out right in ${whole(seen.letters)} of 100 cases. In how many of 100 signs with four letters is all of it right?`,
			observe: 'Read the six signs in each row. Then move the slider to ten letters.',
			explain: 'Does it know words, or only letters? Which number tells you?',
			key: `If letters fail one by one it’s ${whole(100 * (seen.letters / 100) ** 4)}, and ${whole(seen.words)} were counted. With words it never saw, ${whole(unseen.words)}. So each letter fails by itself: a model that knew words would beat the coins.`
		},
		{
			figure: 'star-on-car',
			predict: `New combinations like a panda in the snow come out right in ${whole(combined)} of 100 pictures. What about “a star on a car”?`,
			observe: 'Compare “and” with “on”, and “a star on a car” with “a car on a star”.',
			explain: 'Why does “and” work and “on” not?',
			key: `“And”: both are there in ${whole(both['a star and a car'])} of 100. “On”: next to none. In training, “on” came before a table or the beach and never between two things, so it pulls ground into the picture. It’s a word whose use it never had to learn.`
		},
		{
			figure: 'silent-colour',
			predict:
				'In training, apples of all seven colours were equally common. What colours will two hundred apples have if the prompt doesn’t say?',
			observe: 'Look at the shares at guidance 1, 3 and 10.',
			explain: 'Nobody told it that apples are red. Who decided it, then?',
			key: `At guidance 1, orange leads; at 3, ${whole(colours['3'].shares.red)} of 100 are red and at 10 ${whole(colours['10'].shares.red)}. Guidance blows up whatever says “apple” most clearly to the network. With people in place of apples, the same push decides about faces.`
		}
	],
	misconceptions: [
		{ row: 46, helps: 'Let them count the dots of a bow of P. It isn’t one.' },
		{ row: 44, helps: 'True in 2022. Ask for the date before you nod.' },
		{
			row: 30,
			helps: `An anchor in ${whole(rare.anchor.right)} of 100, a trumpet in ${whole(rare.trumpet.right)}: it has seen what was shown, as often as it was shown.`
		},
		{
			row: 54,
			helps:
				'A share without the test, the count and the version says nothing. Look for the source together.'
		}
	],
	tasks: [
		{
			ask: 'Why do three funny pictures prove nothing? What would?',
			key: 'Somebody picked them. A count over many pictures that nobody picked, with the question fixed beforehand.'
		},
		{
			ask: 'Write a prompt for “a doctor” that decides nothing by accident. What did you have to say?',
			key: 'Whatever you care about has to be said. There’s no neutral picture: what’s left open is decided by what was common, and pushed further.'
		}
	]
};
