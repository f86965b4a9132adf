import { backendName } from './site.ts';
import { fixed, grouped } from '../written.ts';

/** What each model is, by its name. */
const MODELS: Readonly<Record<string, string>> = {
	'scenes-64': 'learned from training pictures; it takes many small steps.',
	'scenes-64-few':
		'learned where the walks of the model end, guidance included; one large step is enough for it.',
	'scenes-64-early':
		'as the model was after 28 % of its training pictures. Autoguidance goes away from what it says.'
};

/** Words of the playground, in English. */
export const playground = {
	title: 'Playground',
	lead: 'Say what you want to see, watch it come out of static, look into every step.',

	prompt: {
		label: 'Prompt',
		negative: 'Negative prompt, what to steer away from',
		/** One of each kind: a thing in a place, a style, lettering, two things, the rare. */
		prompts: [
			'a red apple on a wooden table',
			'a dog at sunset',
			'a watercolor of a castle in the snow',
			'a sign that says "OPEN"',
			'a blue car and a yellow star',
			'an elephant under water'
		],
		nothing: 'nothing',
		notSketched:
			'The quick sketch can’t steer away from it at guidance 3; the whole walk, which follows, does.',
		tokens: 'What the network reads',
		unknown: 'unknown',
		cut: 'cut',
		replace: (word: string, by: string) => `Replace “${word}” by “${by}”`,
		more: (count: number) => `and ${grouped(count)} more`,
		unconditional: 'nothing: the picture is unconditional'
	},

	draw: {
		draw: 'Draw',
		cancel: 'Cancel',
		undo: 'Undo',
		reset: 'Reset',
		again: 'Roll again',
		follow: 'Follow me: a quick sketch at every change, the whole walk when I rest',
		resting: 'Stop for a moment, and it’s drawn in full.',
		progress: 'Drawing',
		step: (step: number, of: number, ms?: number) => `step ${step} of ${of}${perStep(ms)}`,
		fetching: 'waiting for the model',
		changed: 'The recipe has changed since this was drawn.'
	},

	/** Said to screen readers, once each. */
	said: {
		drawing: 'Drawing.',
		done: (steps: number) => `The picture is done, in ${steps} ${steps === 1 ? 'step' : 'steps'}.`,
		cancelled: (steps: number) => `Cancelled after ${steps} ${steps === 1 ? 'step' : 'steps'}.`
	},

	chips: {
		label: 'Words that the model knows',
		kinds: {
			sentence: 'Examples',
			thing: 'Things',
			colour: 'Colours',
			place: 'Places',
			style: 'Styles'
		},
		hints: {
			sentence: 'Take one, then change a word of it.',
			thing: 'Put a word in quotes to have it painted on a sign: four letters come out best.',
			colour: 'Take one again to leave the colour open.',
			place: 'Take one again to leave the place open.',
			style: 'Take one again to leave the style open.'
		}
	},

	settings: {
		title: 'All settings',
		guided: (guidance: number) => `guidance ${guidance}`,
		seed: 'Seed',
		newSeed: 'New seed, and draw',
		steps: 'Steps',
		calls: (evaluations: number, each: number) =>
			each === 1
				? `The network runs ${times(evaluations)}.`
				: `The network runs ${times(evaluations)}, for two answers each.`,
		guidance: 'Guidance',
		guidanceForm: 'Form of guidance',
		guidanceHint: '1 is the prompt alone; more goes past it.',
		guidedTwice: 'This model has learned guidance as a part of the walk: 1 keeps it as learned.',
		model: 'Model',
		aboutModel: (label: string, name: string) => `${label}: ${MODELS[name] ?? name}`,
		sampler: 'Sampler',
		schedule: 'Schedule',
		spacing: 'Spacing',
		from: (paper: string) => `From ${paper}.`,
		about: (name: string, sentence: string, paper: string) => `${name}: ${sentence} ${paper}.`,
		compare: 'Compare the samplers on this recipe',
		more: 'More settings',
		clip: 'Keep the clean guess within black and white',
		levels: (schedule: string, spacing: string) =>
			`Signal step by step: ${schedule.toLowerCase()} schedule, ${spacing.toLowerCase()} spacing`
	},

	kept: {
		empty: 'What you draw is kept here, on this device.',
		before: 'kept on this device since it was drawn',
		favourite: 'Favourite',
		delete: 'Delete',
		undo: 'Bring it back'
	},

	start: {
		title: 'Start from a picture',
		none: 'now: static alone',
		summary: (strength: number, masked: boolean) =>
			`${Math.round(100 * strength)} % redrawn${masked ? ', where the stripes are' : ''}`,
		open: 'Open a picture',
		sheet: 'Draw one',
		shown: 'The one above, as shown',
		training: {
			'training-apple': 'Training: apple',
			'training-cat': 'Training: cat',
			'training-car': 'Training: car'
		},
		clear: 'Static alone',
		hint: 'Open, drop or paste a picture. It stays on this device.',
		opened: (width: number, height: number) =>
			`Your picture has ${grouped(width)} × ${grouped(height)} dots; it’s made 64 × 64, and stays on this device.`,
		crop: 'Which part of it',
		tool: 'The brush',
		tools: { draw: 'paints', redo: 'marks what’s redrawn', stay: 'unmarks' },
		pad: 'The picture to start from. Arrow keys move the brush, Space dabs.',
		mask: 'What’s under the stripes is redrawn; every other dot stays as it is.',
		undo: 'Take back',
		strength: 'How much is redrawn',
		walked: (left: number, of: number) =>
			`It starts under some static: the last ${left} of ${of} steps are walked.`,
		loops: 'How often each step is walked',
		loopsHint: 'More makes the edge fit better, and takes longer.',
		notCarried: 'The link doesn’t carry your start picture: it stays on this device.'
	},

	picture: {
		alt: (prompt: string, step: string) => `“${prompt}”, ${step}.`,
		unprompted: (step: string) => `A picture without a prompt, ${step}.`,
		waiting: 'Nothing drawn yet.',
		sketch: (ms: number) =>
			`Sketch, ${ms < 1000 ? `${ms.toFixed(0)} ms` : `${fixed(ms / 1000, 1)} s`}`,
		sketched: (prompt: string) => `“${prompt.trim()}”, a quick sketch.`,
		shelf: 'Drawn so far',
		again: (title: string, recipe: string) => `${title}, ${recipe}`
	},

	machine: {
		title: 'Step by step',
		label: 'The walk from static to picture, step by step',
		link: 'Copy link',
		picture: 'Picture',
		finished: 'Finished picture',
		film: 'Film strip',
		trace: 'Numbers',
		pictureHint: 'PNG, 512 × 512, with its recipe inside: drop it on this page to open it again',
		finishedHint: 'PNG, 256 × 256, finished by a second network',
		filmHint: 'PNG of all steps',
		traceHint: 'JSON, every array of every step',
		writing: (share: string) => `Writing ${share} %`
	},

	animation: 'Animation: the walk as a film to send',
	spread: 'Histogram and spectrum: how the values spread, and which shapes are there',

	guidance: {
		summary: 'Guidance: two answers, and the way past them',
		without: 'without the prompt',
		negative: 'with the negative prompt',
		worse: 'with the prompt, early in the training',
		with: 'with the prompt',
		past: (scale: number) => `${scale} times the way`,
		formed: (scale: number, form: string) => `guidance ${scale}, ${form.toLowerCase()}`,
		clean: 'clean guess',
		noise: 'predicted noise',
		change: 'what the prompt changes',
		clipped: (percent: string) =>
			`${percent} % of the guided clean guess lay beyond black or white and was cut off.`,
		noClean: 'At ᾱ = 0 nothing of the picture is left in ε̂, so there’s no clean guess to draw.',
		recorded: 'A recorded run keeps only the mixed answer. Draw it live to see the two.',
		single: 'Here the network answers only once: guidance is 1, or there’s no prompt to guide with.'
	},

	engine: {
		title: 'Where it runs',
		choose: 'Run on',
		choices: { auto: 'Automatic', webgpu: 'WebGPU', wasm: 'WebAssembly', cpu: 'JavaScript' },
		idle: 'The model is fetched with the first picture.',
		loading: 'Fetching the model',
		checking: (backend: string) =>
			`Checking ${backendName(backend)}: one call whose answer is known.`,
		runs: (backend: string, detail: string) =>
			`The network runs on ${backendName(backend)}${detail ? ` (${detail})` : ''}, checked against a stored answer.`,
		skipped: (backend: string, reason: string) => `Not on ${backendName(backend)}: ${reason}`,
		slow: 'Plain JavaScript needs no GPU and no WebAssembly, but takes many seconds a step.',
		recorded: 'The recorded run stays usable meanwhile.',
		retry: 'Try again',
		fetch: 'Fetch the model'
	},

	python: {
		title: 'In Python',
		lead: 'The same walk with Hugging Face diffusers. “network” is yours: it answers v for x and t.',
		copy: 'Copy'
	},

	keys: {
		title: 'Keys',
		/** Pairs of keys and what they do. `Mod` is Ctrl, or ⌘ on Apple’s. */
		list: [
			['Mod Enter', 'draw'],
			['Mod Shift Enter', 'new seed, and draw'],
			['Esc', 'cancel'],
			['← →', 'on the film: a step back or on'],
			['PageUp PageDown', 'on the film: five jumps to the end'],
			['Home End', 'on the film: static, picture'],
			['Space', 'on the film: play or pause'],
			['← → ↑ ↓', 'on a picture: choose a pixel, with Shift eight at a time']
		]
	}
};

const times = (count: number): string => (count === 1 ? 'once' : `${grouped(count)} times`);

const perStep = (ms?: number): string => {
	if (ms === undefined) return '';
	return ms < 1000 ? ` · ${ms.toFixed(0)} ms each` : ` · ${fixed(ms / 1000, 1)} s each`;
};
