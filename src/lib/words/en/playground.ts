import { backendName } from './site.ts';
import { fixed, grouped } from '../written.ts';

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
		instead: 'Draw this',
		oneMore: 'Roll one more',
		rollHint: 'It waits until the one in the making is done.',
		rollLocked: 'The seed is locked, under “All settings”.',
		step: (step: number, of: number, ms: number | undefined, waiting: number) =>
			[
				`step ${step} of ${of}`,
				...(ms === undefined ? [] : [timeLeft(ms * (of - step)) ?? perStep(ms)]),
				...(waiting > 0 ? [`${waiting} more after it`] : [])
			].join(' · '),
		tab: (step: number, of: number, title: string) => `${step} of ${of} · ${title}`,
		ready: (title: string) => `✓ Ready · ${title}`,
		fetching: 'waiting for the model',
		changed: 'The recipe has changed since this was drawn.'
	},

	/** Said to screen readers, once each. */
	said: {
		drawing: 'Drawing.',
		done: (steps: number) => `The picture is done, in ${steps} ${steps === 1 ? 'step' : 'steps'}.`,
		opened: (steps: number) =>
			`The walk of the file is here, with ${steps} ${steps === 1 ? 'step' : 'steps'}.`,
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
		},
		locked: 'The prompt is locked, under “All settings”.'
	},

	settings: {
		title: 'All settings',
		guided: (guidance: number) => `guidance ${guidance}`,
		newSeed: 'New seed, and draw'
	},

	kept: {
		empty: 'What you draw is kept here, on this device.',
		before: 'kept on this device since it was drawn',
		favourite: 'Favourite',
		remix: 'Remix',
		remixHint: 'Everything as it is but the seed, drawn at once',
		delete: 'Delete',
		undo: 'Bring it back'
	},

	/** Why a button cannot be pressed now. */
	whyNot: {
		busy: 'A picture is being drawn: wait until it’s done, or cancel it.',
		drawing: 'Nothing is being drawn.',
		undo: 'There’s no earlier recipe to go back to.',
		picture: 'No picture is finished yet.',
		sketch: 'This is a quick sketch: rest a moment, or press Draw, for the picture itself.',
		kept: 'This recipe isn’t drawn yet: draw it, or choose one of the pictures above.'
	},

	start: {
		title: 'Start from a picture',
		none: 'now: static alone',
		summary: (strength: number, masked: boolean) =>
			`${Math.round(100 * strength)} % redrawn${masked ? ', where the stripes are' : ''}`,
		notCarried: 'The link doesn’t carry your start picture: it stays on this device.'
	},

	over: {
		title: 'Paint into this step, and walk on',
		summary: (after: number) => `painted after step ${after}`
	},

	picture: {
		alt: (prompt: string, step: string) => `“${prompt}”, ${step}.`,
		unprompted: (step: string) => `A picture without a prompt, ${step}.`,
		waiting: 'Nothing drawn yet.',
		sketch: (ms: number) =>
			`Sketch, ${ms < 1000 ? `${ms.toFixed(0)}\u00a0ms` : `${fixed(ms / 1000, 1)}\u00a0s`}`,
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
	spread: 'Histogram, spectrum, sizes and milliseconds: what the numbers do, step by step',
	inside: 'Inside the network: what each part says, and where it looks',
	insideNotice:
		'what your own walk says inside: it’s walked once more, with every block watched. Choose a block or a wire to see what it says at the step you stand at, and your picture without it.',
	insideLater: 'Once your picture is finished, its walk is shown here from the inside.',
	insideWaits: 'Your picture is being drawn: what you choose here is walked after it.',

	guidance: {
		summary: 'Guidance: two answers, and the way past them'
	},

	engine: {
		title: 'Where it runs',
		bench: 'How fast is your machine?',
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

	keys: 'Keys'
};

const perStep = (ms: number): string =>
	ms < 1000 ? `${ms.toFixed(0)} ms each` : `${fixed(ms / 1000, 1)} s each`;

/** Undefined where it is over in a moment. */
const timeLeft = (ms: number): string | undefined => {
	const seconds = Math.round(ms / 1000);
	if (seconds < 3) return undefined;
	return seconds < 90 ? `${seconds} s left` : `${Math.round(seconds / 60)} min left`;
};
