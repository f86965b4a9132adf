/** “1 evaluation”, “2,000 evaluations”. */
const evaluated = (evaluations: number): string =>
	`${count(evaluations)} ${evaluations === 1 ? 'evaluation' : 'evaluations'}`;

/** Words of the comparison of samplers, in English. */
export const compare = {
	title: 'Compare',
	lead: 'One prompt, one square of static, one network. What differs is how the walk is taken, and how often the network is asked.',
	description:
		'Compare twelve samplers from the same static at the same number of network evaluations: pictures, milliseconds, and distance to the long-run result.',
	sampler: 'Sampler',
	table: 'Pictures by sampler and number of evaluations',
	same: (seed: number) =>
		`Every walk begins with the same static, x(T) of seed ${seed}, and hears the same prompt.`,
	row: evaluated,
	made: (evaluations: number, steps: number) =>
		`${evaluated(evaluations)}, ${steps} ${steps === 1 ? 'step' : 'steps'}`,
	progress: (made: number, of: number) => `${made} of ${of}`,
	waiting: 'waits',
	skipped: 'left out',
	failed: 'failed',
	skip: 'Leave out',
	distance: 'distance',
	unknown: 'not known yet',
	time,
	cell: (name: string, evaluations: number, state: string) =>
		`${name}, ${evaluated(evaluations)}, ${state}. Left and right arrows go through all walks; Enter opens it in the playground.`,
	done: (time: string, distance: string) => `made in ${time}, distance ${distance}`,
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
		title: 'Distance to the long run',
		about: (evaluations: number) =>
			`The yardstick is where the walk without fresh noise ends when it takes its time: ${evaluated(evaluations)} of DDIM from the same static. Distance is the root mean square difference to it, on the scale from −1 (black) to 1 (white).`,
		start: (time?: string) => (time ? `Make the yardstick, about ${time}` : 'Make the yardstick'),
		progress: (made: number, of: number, time: string) =>
			`${count(made)} of ${count(of)}, ${time} left`,
		done: (evaluations: number, time: string) => `${evaluated(evaluations)} in ${time}.`,
		alt: 'The yardstick: the picture after 1,000 evaluations of DDIM'
	},
	stochastic: 'adds fresh noise: it ends elsewhere on purpose, and its distance is no error',
	overshoots: (names: string) =>
		`With so few steps on this schedule, ${names} overshoots: the values end far outside −1 … 1, and the picture is garbage. Take more steps, another sampler, or the scaled linear schedule.`,
	and: ' and ',
	settings: {
		title: 'Samplers and settings',
		summary: (now: {
			model: string;
			samplers: string;
			rows: string;
			schedule: string;
			spacing: string;
			seed: number;
			guidance: number;
		}) =>
			`${now.model} · ${now.samplers} · ${now.rows} evaluations · seed ${now.seed} · guidance ${now.guidance} · ${now.schedule}, ${now.spacing}`,
		columns: 'Samplers',
		column: (which: number) => `Sampler ${which}`,
		rows: 'Evaluations',
		rowsHint: 'Rows, as numbers from 1 to 1000.',
		add: 'Add a sampler',
		remove: (name: string) => `Remove ${name}`,
		shared: 'What all share',
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
	if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
	return `${(ms / 60_000).toFixed(0)} min`;
}

function count(value: number): string {
	return value.toLocaleString('en');
}
