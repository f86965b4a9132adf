import { fixed, grouped } from '../written.ts';

/** “1 evaluation”, “2,000 evaluations”. */
const evaluated = (evaluations: number): string =>
	`${count(evaluations)} ${evaluations === 1 ? 'evaluation' : 'evaluations'}`;

/** Words of the comparison of samplers, in English. */
export const compare = {
	title: 'Compare',
	lead: 'Two things differ, one from column to column, one from row to row; all else stays. Begin with how the walk is taken and how often the network is asked, or choose any other two.',
	description:
		'Two things of a recipe, any two, as a grid of pictures: thirteen samplers at the same number of network evaluations and which comes nearest, words by seeds, guidance by steps.',
	sampler: 'Sampler',
	row: evaluated,
	made: (evaluations: number, steps: number) =>
		`${evaluated(evaluations)}, ${steps} ${steps === 1 ? 'step' : 'steps'}`,
	progress: (made: number, of: number) => `${made} of ${of}`,
	waiting: 'waits',
	recorded: 'recorded',
	skipped: 'left out',
	failed: 'failed',
	skip: 'Leave out',
	distance: 'distance',
	unknown: 'not known yet',
	time,
	cell: (name: string, evaluations: number, state: string) =>
		`${name}, ${evaluated(evaluations)}, ${state}. Left and right arrows go through all walks; Enter opens it in the playground.`,
	done: (time: string, distance: string) => `made in ${time}, distance ${distance}`,
	doneBefore: (distance: string) => `recorded, distance ${distance}`,
	start: 'Make the pictures',
	more: 'Make the rest',
	stop: 'Stop',
	again: 'Try the left out again',
	left: (evaluations: number, time?: string) =>
		time
			? `${evaluated(evaluations)} to go, about ${time} here`
			: `${evaluated(evaluations)} to go`,
	complete: 'All pictures are made.',
	scrub: 'Noise in all walks',
	scrubbed: (words: string, percent: string) => `${words}, ${percent} % signal`,
	result: 'the results',
	show: 'Shown',
	shows: { x: 'x(t), as it is', x0: 'x̂₀, its clean guess' },
	reference: {
		about: (evaluations: number, sampler: string) =>
			`Distance is to where the walk without fresh noise ends when it takes its time: the yardstick, ${evaluated(evaluations)} of ${sampler} from the same static. It’s the root mean square difference, on the scale from −1 (black) to 1 (white).`,
		start: (time?: string) => (time ? `Make the yardstick, about ${time}` : 'Make the yardstick'),
		label: 'The yardstick',
		progress: (made: number, of: number, time: string) =>
			`${count(made)} of ${count(of)}, ${time} left`,
		done: (evaluations: number, time: string) => `${evaluated(evaluations)} in ${time}.`,
		alt: 'The yardstick'
	},
	stochastic: 'adds fresh noise: it ends elsewhere on purpose, and its distance is no error',
	overshoots: (names: string) =>
		`With so few steps on this schedule, ${names} overshoots: the values end far outside −1 … 1, and the picture is garbage. Take more steps, another sampler, or the scaled linear schedule.`,
	and: ' and ',
	settings: {
		column: (which: number) => `Sampler ${which}`,
		rowsHint: 'Numbers from 1 to 1000, spaces between.',
		add: 'Add a sampler',
		remove: (name: string) => `Remove ${name}`,
		model: 'Model',
		prompt: 'Prompt',
		negative: 'Negative prompt',
		seed: 'Seed',
		anotherSeed: 'Another seed',
		guidance: 'Guidance',
		guidanceForm: 'Form of guidance',
		sharedForm: 'as all',
		schedule: 'Schedule',
		spacing: 'Spacing',
		clip: 'Keep the clean guess within −1 … 1',
		reset: 'Start over',
		link: 'Copy the link'
	},
	race: {
		label: 'Samplers at the same number of evaluations',
		title: 'A race at equal cost',
		evaluations: 'Evaluations each',
		all: 'All of them in a table',
		recipe: (prompt: string, seed: number) => `“${prompt}” · seed ${seed}`,
		notice:
			'with few evaluations the samplers disagree, and not all are ready. Give them more, and those without fresh noise agree on one picture.'
	}
};

function time(ms: number): string {
	if (ms < 1000) return `${ms.toFixed(0)} ms`;
	if (ms < 60_000) return `${fixed(ms / 1000, 1)} s`;
	return `${(ms / 60_000).toFixed(0)} min`;
}

function count(value: number): string {
	return grouped(value);
}
