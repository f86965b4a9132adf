import { cosine, linear, scaledLinear } from '#lib/diffusion/schedule.ts';
import { forwardNumbersAt, timeBelow } from '#lib/lesson/forward-numbers.ts';
import type { TeacherNotes } from '#lib/lesson/teacher-notes.ts';

const even = { linear: timeBelow(linear(), 0.5), cosine: timeBelow(cosine(), 0.5) };
const last = forwardNumbersAt(scaledLinear(), 1000).signal;
const middle = forwardNumbersAt(cosine(), 500);

export const notes: TeacherNotes = {
	goals: [
		'describe adding noise as mixing so much picture with so much noise, in place, with squares that add up to 1;',
		'say why training needs one jump and no chain of a thousand steps;',
		'read a schedule: at which time noise overtakes the picture, and what’s left at the end.'
	],
	short: [
		{
			minutes: 4,
			do: 'First prompt on the big screen. Everybody writes down the last time at which they’d bet on the picture.'
		},
		{
			minutes: 6,
			do: 'Read the two numbers above the pictures at three times, square them and add. Let somebody find the rule.'
		},
		{ minutes: 6, do: 'Second prompt: two schedules, same ruler.' },
		{
			minutes: 4,
			do: 'Quick check: “at step 500 half of the picture is gone.” Right, wrong, or can’t tell?'
		}
	],
	long: [
		{
			minutes: 6,
			do: 'Ask how they’d explain to a child what happens to the picture. Expect jigsaws and blur, and keep both on the board.'
		},
		{ minutes: 10, do: 'First prompt in pairs, each pair with a drawing of its own.' },
		{
			minutes: 10,
			do: 'Squares that add up to 1. Let pairs fill in a table for t = 0, 250, 500, 750, 1000 and plot both weights: it’s a quarter of a circle.'
		},
		{ minutes: 9, do: 'Second prompt: bend the curve, look at the film and the table.' },
		{ minutes: 7, do: 'Third prompt: the white sheet. It’s the surprise of this lesson.' },
		{
			minutes: 3,
			do: 'Back to the jigsaws on the board: cross out what the figure has shown to be wrong.'
		}
	],
	prompts: [
		{
			figure: 'forward-mixer',
			set: { t: 0, source: 'cat' },
			predict:
				'The slider runs from 0, the clean picture, to 1000, nothing but noise. Up to where will you still know what it is? And will dots move?',
			observe:
				'Drag slowly to the right and stop where you’d lose the bet. Follow one dot that’s easy to find.',
			explain: 'What goes under first, and what lasts longest? Why?',
			key: `No dot ever moves; each only changes its colour. Small things go first and large patches last, because many dots together still lean one way when no single one can be trusted. At t = 500 the picture still has a weight of ${middle.signal}, and the noise ${middle.noise}: they aren’t shares of a cake, their squares add up to 1.`
		},
		{
			figure: 'schedule-bench',
			set: { schedule: 'linear' },
			predict:
				'Two schedules fade the same picture along the same ruler from 0 to 1000. Will they have as much noise at 500?',
			observe: 'Read where the dotted line stands with “linear”, then with “cosine”.',
			explain: 'So what does “step 500 of 1000” tell you?',
			key: `With linear, noise overtakes the picture at t = ${even.linear}, with cosine at t = ${even.cosine}. “Step 500” says nothing without the schedule; the ratio of picture to noise does.`
		},
		{
			figure: 'forward-mixer',
			set: { t: 1000, schedule: 'scaledLinear', source: 'drawing' },
			predict:
				'An empty white sheet, faded to the very end. Is anything left that a machine could notice?',
			observe:
				'Look at the mixture, and then at the mean in the small print under it. Compare with other noise.',
			explain:
				'What will a generator conclude that always begins with real static, whose mean is 0?',
			key: `The sheet still has a weight of ${last}. No single dot shows it, but the mean of 12,288 numbers does. So the network learned to read the brightness off the static, and pure static tells it “neither bright nor dark”. That’s one reason why an early generator hardly painted black nights and white pages.`
		}
	],
	misconceptions: [
		{ row: 5, helps: 'Let them follow one dot. It stays, and nobody keeps a note of anything.' },
		{ row: 6, helps: 'Put blur and noise side by side: blur has no bell, noise has.' },
		{
			row: 64,
			helps:
				'Ask what a thousand small steps would be good for, if one jump gets you the same mixture. Nothing is, in training.'
		},
		{
			row: 79,
			helps:
				'Noise of strength 5 and noise of strength 12 make 13, not 17. After that nobody mixes up σ and its square.'
		}
	],
	tasks: [
		{
			ask: 'The noise has the weight 0.6. What weight has the picture?',
			key: '0.8, since 0.36 + 0.64 = 1.'
		},
		{
			ask: 'Explain to somebody in another class why it isn’t a jigsaw. Use the word “mix”.',
			key: 'Nothing is moved or cut. Each dot becomes so much of itself and so much random noise, and no note is kept of the noise.'
		}
	]
};
