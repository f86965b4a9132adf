import facts from '#site-model/halves.json';
import { PER_PICTURE, SD_TRAINING, breakEven } from '#lib/widgets/energy-meter/facts.ts';
import type { TeacherNotes } from '#lib/lesson/teacher-notes.ts';

const far = (distance: number) => distance.toFixed(1);
const [alone, , , thousand] = facts.pairs;
const millions = (breakEven(PER_PICTURE.mean) / 1e6).toFixed(1);

export const notes: TeacherNotes = {
	goals: [
		'explain why a perfect learner copies, and why networks mostly don’t;',
		'read the experiment with two halves: what does agreement prove, and what not?',
		'keep measured facts, law and opinion apart, and date what you say about law.'
	],
	short: [
		{
			minutes: 4,
			do: 'Is it stealing? Hands for yes, no, depends. Then rule: from now on, say “measured”, “law” or “opinion” before every sentence.'
		},
		{ minutes: 7, do: 'Second prompt.' },
		{ minutes: 6, do: 'Third prompt with bets in kettles, phones or homes.' },
		{ minutes: 3, do: 'Everybody writes one sentence of each kind.' }
	],
	long: [
		{ minutes: 5, do: 'Is it stealing? Hands, and the rule of the three words.' },
		{ minutes: 7, do: 'First prompt.' },
		{
			minutes: 10,
			do: 'Second prompt in pairs. Let them put the five pairs in order before they look.'
		},
		{
			minutes: 12,
			do: 'Court: three groups prepare a painter, a maker of generators and a judge. The lesson’s cases may be used, with their dates. None of it is legal advice.'
		},
		{ minutes: 8, do: 'Third prompt.' },
		{ minutes: 3, do: 'One sentence of each kind. Read a few aloud and sort them.' }
	],
	prompts: [
		{
			figure: 'memorise-or-generalise',
			set: { pictures: 0 },
			predict:
				'A learner that makes no mistake at all gets 1, 10, 500 pictures to learn from. What will it draw from static?',
			observe: 'Go through the numbers, and compare each result with the nearest picture.',
			explain: 'Then why does a real network draw anything new?',
			key: 'One of its pictures, to the dot, however many there were: training never says “don’t copy”. A network can’t keep them all apart, so it’s forced to find what they have in common. Its imagination is what it can’t keep apart.'
		},
		{
			figure: 'picture-halves',
			set: { pair: 0 },
			predict:
				'Two networks learn from pictures of which no two are shared, and then get the same static. Will they draw the same? With one picture each? With ten thousand?',
			observe:
				'Go from one picture each to ten thousand. Read how far apart the two are, and how far from what they were shown.',
			explain: 'They agree on a picture that neither has seen. Where does it come from?',
			key: `With one each they hand it back (${far(alone!.own)} away) and disagree (${far(alone!.between)} apart). With a thousand they’re ${far(thousand!.between)} apart where other static gives ${far(thousand!.strangers)}, and further from what they were shown than a fresh picture is. What both learned is what the pictures have in common. It shows that it’s no copy of one picture, not that nobody deserves credit.`
		},
		{
			figure: 'energy-meter',
			set: { power: 0 },
			predict:
				'How many pictures take as much electricity as the training of Stable Diffusion 1 did? A thousand, a million, ten million, a billion?',
			observe: 'Drag from one picture to a hundred million and find the crossing.',
			explain: 'Is “dear to train, cheap to use” right?',
			key: `About ${millions} million, at the mean of ${PER_PICTURE.mean.toFixed(1)} watt-hours that was measured in 2023, against ${(SD_TRAINING / 1e6).toFixed(1)} megawatt-hours for the training. By picture it’s cheap; many people use it every day. What makers use today, they don’t publish.`
		}
	],
	misconceptions: [
		{ row: 66, helps: '109 and 1,280 are numbers to remember, with the model and the year.' },
		{
			row: 70,
			helps:
				'Two questions, kept apart: is anything copied? That’s measured. May it be? That’s law, and differs by country.'
		},
		{ row: 71, helps: 'Ask which model the number belongs to. It was a language model.' },
		{ row: 98, helps: 'Label it as opinion and let them argue. Don’t decide it.' }
	],
	tasks: [
		{
			ask: 'Sort into measured, law, opinion: “It’s theft.” “109 near-copies were found.” “A UK court said in November 2025 that the weights aren’t an infringing copy.”',
			key: 'Opinion, measured, law (with its date; an appeal was allowed).'
		},
		{
			ask: 'Two networks that share no picture draw the same new face. What does that prove, and what not?',
			key: 'That it isn’t copied from any one picture. Not that it’s good, and not that nobody is owed anything.'
		}
	]
};
