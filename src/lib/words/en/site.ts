import { fixed } from '../written.ts';

/** Every word of the interface in English. Lessons have their own, in content/. */
export const strings = {
	site: {
		name: 'From Static',
		description:
			'How image generators work: lessons with live figures, from one model that runs in your browser.',
		skip: 'Skip to the content',
		languages: 'Languages',
		nav: 'Site',
		lessons: 'Lessons',
		compare: 'Compare',
		playground: 'Playground',
		lab: 'Lab',
		gallery: 'Gallery',
		teach: 'Teach it a word',
		tenMinutes: 'AI pictures in ten minutes',
		wantToKnow: 'I want to know …',
		glossary: 'Glossary',
		search: 'Search',
		teachers: 'For teachers',
		about: 'About this site',
		models: 'About the models',
		privacy: 'Nothing you type, draw or open leaves this device.',
		licence: 'Free software (MIT); text and figures CC BY 4.0.'
	},
	theme: {
		system: 'Colours: as the system',
		light: 'Colours: light',
		dark: 'Colours: dark'
	},
	error: {
		picture: 'Static, and nothing behind it.',
		missing: {
			title: 'Only static here',
			sentence: 'There’s no page at this address. It may have moved, or never been drawn.'
		},
		other: {
			title: 'Something went wrong',
			sentence: 'This page couldn’t be shown. Loading it again may help.'
		},
		home: 'Back to the start'
	},
	engine: {
		starting: 'fetching the model',
		loading: (loaded: number, total: number) =>
			`model ${megabytes(loaded)} of ${megabytes(total)} MB`,
		checking: (backend: string) => `checking ${backendName(backend)}`,
		ready: (backend: string) => `model on ${backendName(backend)}`,
		failed: 'model not there'
	},
	figure: {
		notice: 'Notice:',
		reset: 'Reset',
		playground: 'Open in the playground'
	},
	provenance: {
		waiting: 'not drawn yet',
		live: 'Drawn on your device, just now',
		recorded: 'Recorded earlier',
		exact: 'exact, no network',
		/** The technical part, on tap. */
		ran: (backend: string, ms?: number) => `live · ${backendName(backend)}${perStep(ms)}`,
		took: (ms?: number) => perStep(ms).replace(' · ', '')
	},
	copy: {
		copied: 'Copied',
		instead: 'Your browser won’t let you copy it from here. Copy this:'
	},
	status: {
		loading: 'Fetching the model',
		bytes: (loaded: number, total: number) => `${megabytes(loaded)} of ${megabytes(total)} MB`,
		retry: 'Try again',
		offline: 'Nothing can be fetched. Check the connection and try again.'
	},
	strip: {
		label: 'Step of the walk from static to picture',
		empty: 'nothing computed yet',
		value: (step: number, total: number, mixture: string, signal: string) =>
			`step ${step} of ${total}, ${mixture}, ${signal} % picture`,
		plainly: (step: number, total: number, mixture: string) =>
			`step ${step} of ${total}, ${mixture}`,
		mixtures: {
			allNoise: 'almost only noise',
			mostlyNoise: 'mostly noise',
			half: 'half noise, half picture',
			mostlyPicture: 'mostly picture',
			nearlyPicture: 'almost only picture'
		}
	},
	inspector: {
		label: 'One walk from static to picture, step by step',
		picture: (prompt: string, step: string) => `“${prompt}”: ${step}.`,
		title: (prompt: string) => (prompt.trim() ? `“${prompt.trim()}”` : 'No prompt'),
		recipe: (seed: number, sampler: string | undefined, steps: number) =>
			[`seed ${seed}`, sampler, `${steps} ${steps === 1 ? 'step' : 'steps'}`]
				.filter(Boolean)
				.join(' · '),
		where: (step: number, total: number, t: number, signal: string) =>
			`step ${step} of ${total} · t = ${t} · ${signal} % picture (ᾱ)`,
		play: 'Play',
		pause: 'Pause',
		back: 'One step back',
		forward: 'One step on',
		slow: 'Slow motion'
	}
};

/** What a backend is called in a sentence. */
export const backendName = (backend: string): string =>
	({ webgpu: 'WebGPU', wasm: 'WebAssembly', cpu: 'plain JavaScript' })[backend] ?? backend;

const perStep = (ms?: number): string =>
	ms === undefined ? '' : ` · ${ms < 10 ? fixed(ms, 1) : ms.toFixed(0)} ms per step`;

const megabytes = (bytes: number): string => fixed(bytes / 1e6, 1);
