import { effectOf, measuredHabits, pairsTried } from '#lib/widgets/habit-meter/facts.ts';
import type { TeacherNotes } from '#lib/lesson/teacher-notes.ts';

const count = (effect: ReturnType<typeof effectOf>) =>
	measuredHabits.filter((habit) => effectOf(habit) === effect).length;

export const notes: TeacherNotes = {
	goals: [
		'explain in own words, to somebody without any background, how such a picture comes about;',
		'judge sentences from books and newspapers: true, partly, false, out of date;',
		'ask four things of any percentage: at what, of how many, in which version, who counted?'
	],
	short: [
		{ minutes: 3, do: 'Where did the dog come from? One sentence, on paper.' },
		{
			minutes: 9,
			do: 'First prompt with the whole room standing: left true, right false, middle partly. One person for each position says why.'
		},
		{ minutes: 5, do: 'Second prompt.' },
		{ minutes: 3, do: 'Rewrite your sentence. Compare with the one from lesson 1, if you kept it.' }
	],
	long: [
		{ minutes: 5, do: 'The sentence about the dog. Read some aloud without saying whose.' },
		{ minutes: 12, do: 'First prompt, standing.' },
		{ minutes: 10, do: 'Second prompt in pairs: bet on each habit before you look.' },
		{
			minutes: 12,
			do: 'The twenty questions of the lesson, in teams; ten of them are computed in front of you.'
		},
		{
			minutes: 6,
			do: 'Rewrite the sentence, take the page to keep. Where you run the class study, the second half comes now.'
		}
	],
	prompts: [
		{
			figure: 'true-or-false',
			predict: 'How many of the sentences that people say about these machines will you get right?',
			observe: 'Go through the cards. For each that you miss, write down the word that misled you.',
			explain:
				'Most of these stand in books and articles. What makes a sentence convincing and wrong at once?',
			key: 'Often it was true once (dates!), is true of another machine, or puts a picture in place of a mechanism: jigsaw, collage, search. “Partly” is the honest answer more often than people like.'
		},
		{
			figure: 'habit-meter',
			predict:
				'Naming a colour, adding “masterpiece”, writing a longer prompt: which habit helps, which does nothing, which does harm?',
			observe: 'Look at both pictures of each pair, then at the shares.',
			explain: 'When is a difference large enough to count?',
			key: `Each habit was tried on ${pairsTried} pairs from the same static. Of ${measuredHabits.length} habits, ${count('helps')} helped, ${count('nothing')} made no difference that can be told from chance, and ${count('hurts')} did harm. A difference smaller than about twice its standard error isn’t counted. These are habits of one small model: an example, not a law.`
		},
		{
			figure: 'glance',
			set: { step: 1 },
			predict:
				'Last look at a walk: from which step on is the clean guess half-way to what it’ll be? And the noisy picture?',
			observe: 'Go step by step, and decide for both.',
			explain: 'Why does the one lag behind the other?',
			key: 'The guess settles early, and the noisy picture follows, because each step goes only part of the way towards the guess.'
		}
	],
	misconceptions: [
		{
			row: 31,
			helps:
				'Usually new, now and then a near-copy. Ask for the measured share, not for a principle.'
		},
		{ row: 65, helps: 'Let somebody explain it with a ruler.' },
		{
			row: 38,
			helps: 'Who has found a sentence in an advertisement this week that says the opposite?'
		}
	],
	tasks: [
		{
			ask: '“Our generator is 94 % accurate.” Write down the four questions.',
			key: 'At what? Of how many? In which version? Who counted?'
		},
		{
			ask: 'Where did that dog come from? Write it for somebody who has never heard of any of this, in two sentences.',
			key: 'Their own words. It should have static, many small steps, habits learned from pictures, and that parts can be known by heart.'
		}
	]
};
