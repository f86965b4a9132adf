import { afterCut, multiplications, shareAt } from '#lib/widgets/unet-map/facts.ts';
import { overlap } from '#site-model/probe.json';
import type { TeacherNotes } from '#lib/lesson/teacher-notes.ts';

const right = (part: string) => afterCut(part).all.toFixed(0);
const percent = (share: number) => (100 * share).toFixed(0);

export const notes: TeacherNotes = {
	goals: [
		'describe the way down to few spots and up again, and what the wires across are for;',
		'use cutting as a test: what can’t the rest do without?',
		'say what a probe shows, and what it doesn’t.'
	],
	short: [
		{ minutes: 4, do: 'Draw a U on the board. What’s gained at the bottom, what’s lost?' },
		{ minutes: 8, do: 'First prompt on the big screen, with bets before each cut.' },
		{ minutes: 6, do: 'Second prompt: can anybody see the cat yet?' },
		{
			minutes: 2,
			do: '“The picture is at the bottom of the network.” One thing for it, one against.'
		}
	],
	long: [
		{
			minutes: 6,
			do: 'The telephone game: describe a drawing in ten words, let a partner draw it. Then do it again with tracing paper of the outline. That’s the bottom, and that’s a wire.'
		},
		{
			minutes: 12,
			do: 'First prompt in pairs. Bets first, then cut; one point for each right bet.'
		},
		{
			minutes: 8,
			do: 'The same with looking around: the middle, the one on the way up, all of it.'
		},
		{
			minutes: 10,
			do: 'Second prompt. Everybody points to where they’d draw the outline before the reader’s answer is shown.'
		},
		{ minutes: 6, do: 'Third prompt.' },
		{ minutes: 3, do: 'What would you want to know before you say that it “understands” cats?' }
	],
	prompts: [
		{
			figure: 'unet-map',
			set: { part: 'skip.0' },
			predict:
				'Six wires carry fine detail straight across. What will the picture look like without the finest? Without all six?',
			observe: 'Cut the finest, the third, and all. Read the judge’s share each time.',
			explain:
				'The finest wire costs the judge little, but your eye a lot. What does the judge look for, and what do you?',
			key: `Without the finest, ${right('skip.0')} of 100 pictures are still right, but skin and wall turn rough, since fine static stays in. Without the third it’s ${right('skip.2')}, without all six ${right('skips')}. The bottom says roughly what goes where, and the wires say exactly where.`
		},
		{
			figure: 'probe',
			set: { step: 1 },
			predict:
				'A simple reader looks at the numbers in the middle of the network and has to draw the outline of the thing. At which step of ten will it first find the cat’s ears?',
			observe:
				'Go from step 1 to 10. Compare with what the same reader gets from the dots themselves.',
			explain: 'Nobody ever showed the network an outline. Why is there one in it?',
			key: `At step 1 there’s the same blob for everything; at step 3 the reader’s outline fits in ${overlap.middle[2]!.toFixed(0)} of 100 dots that either of them counts, at the end in ${overlap.middle.at(-1)!.toFixed(0)}. It helps to tell noise from picture if you know where the thing is. A probe shows that it’s there to be read, not that it’s used.`
		},
		{
			figure: 'unet-map',
			set: { part: 'attention' },
			predict:
				'In six places, spots look around at each other and at your words. What’s left of an apple if none may?',
			observe: 'Choose “attention”, all of it. Then only the middle.',
			explain: 'Why does one place matter so much more than another?',
			key: `Without any, ${right('attention')} of 100 are right: a grey something with edges, since the words come in by the same door. Without the one in the middle, next to nothing changes (${right('mid.attention')}); the rest makes up for it. A cut says what the others can’t replace.`
		}
	],
	misconceptions: [
		{
			row: 42,
			helps: 'Whose network, which year? Line up four models from small to large and date them.'
		},
		{ row: 82, helps: 'True once. Date it: since 2023 most large new ones are transformers.' },
		{ row: 84, helps: 'Point at the dots in the figure: six places, not one.' }
	],
	tasks: [
		{
			ask: `One answer takes ${(multiplications / 1e6).toFixed(0)} million multiplications. Most of the learned numbers (${percent(shareAt(8, 'parameters'))} %) sit at the bottom, most of the work doesn’t. How can that be?`,
			key: 'A number at the bottom is used at 64 spots, one at the top at 1,024.'
		},
		{
			ask: 'A newspaper writes: “Scientists find the neuron for cats.” Which two questions would you ask?',
			key: 'For instance: what happens if you cut it? And: is what you read there used for anything?'
		}
	]
};
