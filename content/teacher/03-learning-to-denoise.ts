import config from '#site-model/config.json';
import { moments } from '#site-model/learning.json';
import type { TeacherNotes } from '#lib/lesson/teacher-notes.ts';

const count = (number: number) => number.toLocaleString('en');
const exercises = count(config.training.pictures);
const [first, late] = [moments[0]!, moments.at(-1)!];

export const notes: TeacherNotes = {
	goals: [
		'describe one exercise of training: noisy picture in, guess at the noise out, one number back;',
		'explain why the cheapest guess is an average when several answers are possible, and so why it’s blurred;',
		'say what the loss knows nothing about: cats, beauty, readable letters.'
	],
	short: [
		{
			minutes: 8,
			do: 'First prompt: everybody plays ten rounds in the world of numbers. Don’t give away the trick.'
		},
		{
			minutes: 5,
			do: 'Collect final losses on the board, lowest first. Ask the lowest three how they did it.'
		},
		{ minutes: 5, do: 'Second prompt on the big screen, from sharp to the average.' },
		{ minutes: 2, do: 'One sentence each: why is a blurred guess a good guess?' }
	],
	long: [
		{
			minutes: 5,
			do: 'Opening question: how can a machine learn what a cat is if nobody ever says “cat”? Collect ideas.'
		},
		{ minutes: 12, do: 'First prompt, both worlds. Write down your loss after each ten rounds.' },
		{
			minutes: 6,
			do: 'The street: a friend waits at one end. Why does waiting half-way pay, if half as far costs a quarter? Let them work out ½(−1 − g)² + ½(1 − g)² for g = 0 and g = 1.'
		},
		{ minutes: 8, do: 'Second prompt.' },
		{
			minutes: 10,
			do: 'Third prompt: what’s right early, and what comes last? Compare with how much the loss fell.'
		},
		{ minutes: 4, do: 'Back to the ideas from the beginning.' }
	],
	prompts: [
		{
			figure: 'be-the-network',
			set: { world: 'line' },
			predict:
				'You see a number that noise has pushed away from one of ten dots. You have to say where it started, and every mistake costs its square. What’s your strategy when two dots are equally likely?',
			observe: 'Play ten rounds. Write down what you did in the late ones.',
			explain: 'Why does the cheapest guess lie where there’s no dot at all?',
			key: 'Between the two. A bet costs 2 on average where the middle costs 1. Anybody who played to win has found it; the network found it the same way, from its losses alone.'
		},
		{
			figure: 'best-guess',
			set: { logSigma: -0.5, which: 3 },
			predict:
				'Somebody knows twelve pictures by heart and has to name the one under the noise. What will their best answer look like under a great deal of noise?',
			observe: 'Drag the noise up to the end, slowly. Watch both answers and the bars.',
			explain: 'The exact answer stays sharp for much longer than the network’s. Why?',
			key: 'At the end it’s the average of all twelve, a picture that doesn’t exist. The one who knows only twelve can rule out eleven early; the network has to allow for a whole world of pictures, so it averages sooner.'
		},
		{
			figure: 'watch-it-learn',
			set: { moment: 0 },
			predict:
				'The same four prompts, drawn by copies of the network from early to late in its training. What will be right first: the colours, the shapes or the small things?',
			observe: 'Go through the moments one by one. Write down for each what’s new.',
			explain:
				'From the second half of training on, the loss hardly falls. Is nothing being learned any more?',
			key: `Colours first, then shapes, then small things, because large patches cost most when they’re wrong. The loss goes from ${first.loss.toFixed(3)} at the first of these moments to ${late.loss.toFixed(3)} at the last: most of it nobody can avoid, and the small rest is what makes the picture.`
		}
	],
	misconceptions: [
		{
			row: 64,
			helps:
				'Ask which noise the exercise asks for: all of it. There’s no chain in training, only single pictures in no order.'
		},
		{
			row: 47,
			helps: 'It learned what the loss asks for. A missing bow on a P is a handful of dots.'
		},
		{
			row: 5,
			helps:
				'Many pictures fit one noisy one. After the second prompt, “it remembers what was there” has no place left to live.'
		}
	],
	tasks: [
		{
			ask: `This network did ${exercises} exercises. Describe one of them: what it sees, what it says, what it’s told.`,
			key: 'A picture with a known amount of noise, the amount and usually a caption. It says for every dot how much is noise. It’s told one number, how wrong it was.'
		},
		{
			ask: 'Why are the first guesses on the way from static to a picture blurred?',
			key: 'From static, any picture is possible, and the best single answer is the average of all that fit.'
		}
	]
};
