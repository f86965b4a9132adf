import { film, mask, strength } from '#site-model/editing.json';
import type { TeacherNotes } from '#lib/lesson/teacher-notes.ts';

const [once, often] = [mask.loops['1'], mask.loops['5']];
const share = (at: keyof typeof strength.strengths) => strength.strengths[at].right.toFixed(0);

export const notes: TeacherNotes = {
	goals: [
		'predict what one dial, the strength, trades for what;',
		'explain how a mask keeps the rest to the last dot, and why the edge suffers;',
		'say why a film isn’t made picture by picture.'
	],
	short: [
		{ minutes: 4, do: 'Same seed, one word changed: what stays? Bets on the board.' },
		{ minutes: 8, do: 'First prompt: everybody draws a blot and looks for the best strength.' },
		{ minutes: 6, do: 'Second prompt on the big screen.' },
		{ minutes: 2, do: 'Which of the ways would you take to change only the colour of a shirt?' }
	],
	long: [
		{ minutes: 5, do: 'Same seed, one word changed. Bets, then draw both in the playground.' },
		{
			minutes: 12,
			do: 'First prompt, with drawings of their own. Make a wall of results, sorted by strength.'
		},
		{
			minutes: 10,
			do: 'Second prompt. Two volunteers paint a house on the board from opposite ends, first looking once, then after every stroke.'
		},
		{ minutes: 8, do: 'Third prompt.' },
		{
			minutes: 7,
			do: 'Read “Machines that read the old picture”. Which promises of an app that you use can you now take apart?'
		},
		{ minutes: 3, do: 'One sentence: what does each way give up?' }
	],
	prompts: [
		{
			figure: 'sketch-to-picture',
			set: { strength: 0.2, from: 'apple' },
			predict:
				'Your drawing is put under static and walked back from there. 0.2 redraws a little, 1 everything. At which strength will it be an apple, and still in your place?',
			observe:
				'Go through the strip from 0.1 to 1. Mark where the colour stops being yours, and where the place does.',
			explain: 'Why do large patches survive when small things don’t?',
			key: `Large patches shine through static that drowns small things. Of blots that look like nothing, the judge finds what was asked for in ${share('0.3')} of 100 with 0.3 redrawn, and in ${share('0.7')} with 0.7; at 1 nothing of the drawing is left.`
		},
		{
			figure: 'repaint',
			set: { of: 'house', loops: 1 },
			predict:
				'Half of a house may be drawn anew; the other half stays to the dot. Will the roof meet?',
			observe: 'Look at the seam with each step walked once, then five times.',
			explain: 'What does walking each step again give the new half, and what does it cost?',
			key: `Walked once, the seam is ${once.seam.toFixed(2)} times as harsh as the dots beside it, walked five times ${often.seam.toFixed(2)}. The new half sees more of the old one and gives way. The price: nearly five times the evaluations, and it listens less to the words, ${once.right.toFixed(0)} against ${often.right.toFixed(0)} of 100.`
		},
		{
			figure: 'flicker',
			predict:
				'Twelve pictures of a sketch that moves, each with static of its own. What will the wall behind it look like in the film? And if all have the same static?',
			observe: 'Play all three. Look only at the wall first, then only at the apple.',
			explain: 'Why is “the same static for all” not the answer either?',
			key: `With static of its own, everything trembles (${film.shimmer.own.toFixed(1)} % from picture to picture where nothing moves). With one static it’s ${film.shimmer.shared.toFixed(1)} %, but the grain sticks to the screen like dirt on a window. Video models draw the whole film at once.`
		}
	],
	misconceptions: [
		{ row: 94, helps: 'Date it: filling holes was in the first paper, in 2015.' },
		{ row: 92, helps: 'Play the figure. Picture by picture trembles.' }
	],
	tasks: [
		{
			ask: 'You like your picture, but the apple should be green. Name three ways, and what each gives up.',
			key: 'Half-way back: small things change everywhere. A mask: the edge, and whatever was under the strokes. A model that reads the old picture: nothing holds the old dots, everything is drawn once more.'
		},
		{
			ask: 'Five seconds of film have 80 pictures. If all pieces look at all pieces, how many times the looks of one picture is that?',
			key: '80 × 80 = 6,400.'
		}
	]
};
