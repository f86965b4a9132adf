import { rightAmongClocks } from '#lib/widgets/clocks/facts.ts';
import { errorsAtDegrees } from '#lib/widgets/circle/facts.ts';
import type { TeacherNotes } from '#lib/lesson/teacher-notes.ts';

const [many, few] = [rightAmongClocks(20), rightAmongClocks(5)];
const late = errorsAtDegrees(87);
const whole = (value: number) => value.toFixed(0);

export const notes: TeacherNotes = {
	goals: [
		'read x(t−1) = μ + σz aloud, and point to the picture of every sign;',
		'convert between noise, picture and v on one circle;',
		'explain why samplers and schedules are choices, and the field they walk on isn’t.'
	],
	short: [
		{ minutes: 4, do: 'Write the equation on the board. Who can read any sign of it aloud?' },
		{ minutes: 7, do: 'First prompt: a sign for each pupil, a picture for each sign.' },
		{ minutes: 6, do: 'Second prompt, for those with sine and cosine.' },
		{ minutes: 3, do: 'Say the equation without a letter.' }
	],
	long: [
		{ minutes: 5, do: 'The equation on the board, read aloud as far as anybody gets.' },
		{
			minutes: 10,
			do: 'First prompt. Hand out cards: sign, picture, words, code. Find your three partners.'
		},
		{
			minutes: 10,
			do: 'Second prompt, with a calculator: check x = cos φ · x₀ + sin φ · ε for one pixel.'
		},
		{ minutes: 8, do: 'Two bells: predict where the product lies before the figure shows it.' },
		{ minutes: 8, do: 'Third prompt.' },
		{
			minutes: 4,
			do: 'Say the equation without a letter, to somebody who missed the lesson. The reference page prints on one sheet.'
		}
	],
	prompts: [
		{
			figure: 'every-sign',
			set: { sign: 'mu' },
			predict: 'Only one of the signs comes from the network. Which one: μ, σ, ε̂ or z?',
			observe: 'Tap each sign and read where it comes from.',
			explain: 'Then what are the others made of?',
			key: 'ε̂, and nothing else. x̂₀ follows from it, μ is a mixture of x̂₀ and x with weights that the schedule gives, σ comes from the schedule alone, and z is a roll of the dice.'
		},
		{
			figure: 'circle',
			set: { degrees: 87 },
			predict:
				'At 87 degrees nearly everything is noise. If the network’s answer is a little off there, what’s further off: the noise that follows from it, or the picture?',
			observe: 'Go from 0 to 90 degrees and watch the chart below.',
			explain: 'Why is it asked for v, and not for the noise or the picture?',
			key: `The picture: as noise the same answer is off by ${late.eps.toFixed(3)}, as a picture by ${late.x0.toFixed(3)}. Asking for the noise is hopeless where there’s none, asking for the picture where there’s only noise; v is a fair question at every angle.`
		},
		{
			figure: 'clocks',
			set: { stops: 20 },
			predict:
				'Four schedules stop at other places on the same road. With 20 stops, how much will that matter? With 5?',
			observe: 'Read how many of 100 pictures are right on each clock, for 20 and for 5 stops.',
			explain: 'Which of the four is right?',
			key: `With 20 stops it’s ${whole(many.least)} to ${whole(many.most)} of 100, with 5 it’s ${whole(few.least)} to ${whole(few.most)}. None is right or wrong: they spend their stops in different places, and if there are few, that shows.`
		}
	],
	misconceptions: [
		{ row: 79, helps: 'σ is how far, σ² is how far squared. Ask for the unit.' },
		{ row: 78, helps: 'Tap μ and x̂₀ one after the other. One of them is still noisy.' },
		{ row: 80, helps: 'Three colours of chalk for ε, ε̂ and z, and keep to them.' }
	],
	tasks: [
		{
			ask: 'Write the step as a sentence, without letters.',
			key: 'The next picture is the mean, plus fresh noise.'
		},
		{
			ask: 'At 45 degrees a pixel of the picture is 0.6 and its noise −0.2. What’s the mixture? What’s v? (cos 45° = sin 45° ≈ 0.71)',
			key: 'x = 0.71 · 0.6 + 0.71 · (−0.2) ≈ 0.28. v = 0.71 · (−0.2) − 0.71 · 0.6 ≈ −0.57.'
		}
	]
};
