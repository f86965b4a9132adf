import type { NoteProblem } from '#lib/recipe/note.ts';
import { wordsOfParameters } from '../parameter-words.ts';
import { noteSentenceAbout } from './notes.ts';

/** What can be set on a figure that stands in somebody’s page, in English: a test sees to it that none lacks words. */

const frameWords: Readonly<Record<string, string>> = {
	theme: 'light or dark colours, or as the reader’s system has it',
	lang: 'the language; each has an address of its own, and this is the one of English',
	level: 'how much is said: ① words, ② algebra, ③ equations',
	size: 'how large letters and buttons are',
	hide: 'parts that are left out; where its numbers come from always stays',
	lock: 'fields that can be read but not changed; “all” is every button and slider',
	origin: 'the one site whose pages may speak with it, such as https://school.example'
};

const walkWords = {
	prompt: 'what the picture is of',
	negative: 'what to steer away from',
	seed: 'which static it begins with',
	sampler: 'the rule for each step',
	steps: 'how many steps the walk has',
	schedule: 'how the noise was added in training',
	spacing: 'where on the schedule the steps lie',
	guidance: 'how far past the plain prediction it goes; 1 is none',
	form: 'what becomes of the two answers',
	clip: 'whether the guess is kept within black and white',
	step: 'the step looked at, from 1; the last where there are fewer',
	start: 'begin with what is stored, or compute it at once'
} satisfies Record<string, string>;

const own: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	'be-the-network': { world: 'guess numbers on a line, or pictures' },
	'best-guess': {
		logSigma: 'how loud the noise is, as a power of ten',
		which: 'which of the twelve pictures it is, from 0'
	},
	cascade: { picture: 'the picture', added: 'show only what the second network added' },
	circle: { degrees: 'how much noise, in degrees' },
	clocks: { stops: 'how many stops' },
	compression: { picture: 'the picture', times: 'how many times fewer numbers' },
	'cost-of-pixels': { side: 'pixels a side' },
	'detail-meter': { by: 'what differences are measured by' },
	'embedding-map': {
		space: 'words by themselves, or in their sentence',
		token: 'the chosen word'
	},
	'energy-meter': { power: 'the number of pictures, as a power of ten' },
	'error-chart': { evaluations: 'evaluations that the table speaks of' },
	'every-sign': { sign: 'the sign that is taken apart' },
	'few-steps': { prompt: walkWords.prompt, seed: walkWords.seed },
	'forward-mixer': {
		t: 'the time, 0 clean to 1000 static',
		schedule: walkWords.schedule,
		source: 'the picture'
	},
	'guidance-forms': {
		form: 'the form of guidance that stands out',
		strength: 'the guidance that the table speaks of'
	},
	'attention-map': {
		prompt: walkWords.prompt,
		word: 'the word looked at: 0 all, 1 the first',
		layer: 'the layer looked into'
	},
	'guidance-dial': { scale: walkWords.guidance, negative: walkWords.negative },
	'karras-rho': { rho: 'ρ: how the stops crowd towards the end', steps: walkWords.steps },
	'memorise-or-generalise': { pictures: 'how many the learner has: 0 for one, 8 for 500' },
	'one-field': { scale: 'how the walk is written down', at: 'the stop it begins at' },
	paths: { crowd: 'points of the crowd' },
	'picture-halves': { pair: 'which pair of networks, the one with the fewest pictures first' },
	probe: { step: 'the step looked at' },
	repaint: { loops: 'how often each step is walked', of: 'the picture' },
	'sampler-race': { evaluations: 'evaluations each sampler gets' },
	'schedule-bench': {
		schedule: walkWords.schedule,
		steps: walkWords.steps,
		picture: 'the picture of the film'
	},
	'sign-painter': { length: 'letters in the word' },
	'six-stops': { sampler: walkWords.sampler },
	'sketch-to-picture': { strength: 'how much is drawn again', from: 'the sketch' },
	'token-strip': {
		prompt: 'the sentence',
		other: 'a second sentence, to compare with',
		row: 'the chosen word, 0 the start sign',
		view: 'its numbers by themselves, in the sentence, or the change'
	},
	'too-big': { thing: 'what is asked for' },
	'training-examples': { thing: 'whose pictures are shown' },
	'two-bells': {
		step: 'the step of twenty',
		x0: 'the clean value',
		x: 'the noisy value',
		doubt: 'how uncertain the clean value is'
	},
	'two-halves': { points: 'how many each learner has: 0 for two, 3 for a thousand' },
	'unet-map': { prompt: walkWords.prompt, part: 'the part looked at and cut' },
	'watch-it-learn': { moment: 'the moment of training' }
};

/** What a parameter of a figure sets. */
export const parameterWords = wordsOfParameters(own, frameWords, walkWords);

/** What was wrong with a value that was given for a parameter, and what is used. */
export const settingSentence = ({
	name,
	...note
}: { name: string; given: string; used: string | number | boolean } & NoteProblem): string =>
	noteSentenceAbout({ field: name, ...note }, `parameter “${name}”`);
