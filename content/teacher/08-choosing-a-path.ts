import { by_evaluations as ofStudent } from '#models/scenes-64-few/metrics.json';
import { by_evaluations as ofModel } from '#site-model/metrics.json';
import type { TeacherNotes } from '#lib/lesson/teacher-notes.ts';

const right = (evaluations: keyof typeof ofModel.ddim) =>
	ofModel.ddim[evaluations].thing.toFixed(0);
const student = ofStudent.ddim[1].thing.toFixed(0);

export const notes: TeacherNotes = {
	goals: [
		'keep apart what was trained (levels of noise) and what’s chosen (where to stop on the way);',
		'compare samplers fairly, by evaluations and not by steps;',
		'describe the two families, with fresh noise and without, and what each is good for.'
	],
	short: [
		{
			minutes: 4,
			do: 'Opening question: a fifth of the steps, how many good pictures? Everybody writes down a number.'
		},
		{ minutes: 6, do: 'First prompt on the big screen.' },
		{ minutes: 7, do: 'Second prompt. Draw the lines of both methods on the board, crossing.' },
		{ minutes: 3, do: 'An advertisement says “now only 4 steps!” What do you ask?' }
	],
	long: [
		{ minutes: 5, do: 'Opening question, numbers on the board.' },
		{
			minutes: 10,
			do: 'First prompt in pairs: everybody drags one start and says where it’ll end, with fresh noise and without.'
		},
		{
			minutes: 6,
			do: 'A circle with a ruler: draw one with 6 and with 12 straight lines. What does bending each line a little bring?'
		},
		{ minutes: 10, do: 'Second prompt.' },
		{ minutes: 10, do: 'Third prompt: twelve stops, and where to put them.' },
		{ minutes: 4, do: 'Show what the student manages in one step. What did it cost, and where?' }
	],
	prompts: [
		{
			figure: 'paths',
			predict:
				'Four hundred dots walk from static to five islands. With fresh noise on the way, will other shares of them end on each island than without?',
			observe:
				'Watch both crowds, and the counts below. Then grab one start and ask for other noise.',
			explain: 'For one dot, what does the fresh noise change? For the crowd?',
			key: 'For one dot nearly everything: without fresh noise its start decides, with it one start may end on any island. For the crowd nothing: both counts fit the same curve at every moment. That’s exact here, and only roughly true of real networks with guidance.'
		},
		{
			figure: 'error-chart',
			set: { evaluations: 10 },
			predict:
				'Heun looks twice before each step and cuts corners better than Euler. With only 10 evaluations for each, which of the two ends nearer to the goal?',
			observe: 'Read the table at 10, then at 40, then further.',
			explain: 'Why does being clever not pay when there’s little to spend?',
			key: 'At 10, Euler: Heun can only afford five steps, and they’re too long for its trick. At 40 it’s the other way round. A higher order is a promise about the far end of the line and says nothing about the beginning.'
		},
		{
			figure: 'karras-rho',
			set: { rho: 1, steps: 12 },
			predict:
				'Twelve stops between pure static and the picture. Where should most of them be: at the noisy end, evenly, or at the clean end?',
			observe: 'Raise ρ from 1 to 7 and watch the stops and the error.',
			explain: 'What’s decided where the stops move to?',
			key: 'With ρ = 1 nearly all stops are spent on static. Raised, they move to where noise is low and details are decided, and most of the gain is there by about 5. Where you stop can matter more than which sampler you take, and it costs nothing.'
		}
	],
	misconceptions: [
		{ row: 65, helps: 'A ruler with a thousand marks doesn’t make you stop a thousand times.' },
		{
			row: 41,
			helps: `Show it: the student does ${student} of 100 in one step, its teacher ${right('1')}.`
		},
		{ row: 81, helps: 'Ask what the formula would have to be told if only twenty stops are made.' }
	],
	tasks: [
		{
			ask: `Our model shows the right thing in ${right('20')} of 100 pictures with 20 evaluations of DDIM, in ${right('10')} with 10, in ${right('4')} with 4 and in ${right('1')} with one. Sketch the curve. Where would you stop, and why?`,
			key: 'Anything from 6 to 20 with a reason. The curve is flat at the top: halving 20 costs next to nothing, halving 4 costs a lot.'
		},
		{
			ask: '“Heun with 20 steps beats Euler with 20 steps.” What’s unfair about that?',
			key: 'Heun asks 39 times and Euler 20. Compare with equal evaluations.'
		}
	]
};
