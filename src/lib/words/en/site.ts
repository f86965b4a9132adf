/** Every word of the interface in English. Lessons have their own, in content/. */
export const strings = {
	/** How numbers are grouped. */
	locale: 'en',
	site: {
		name: 'From Static',
		description:
			'How image generators work: lessons with live figures, from one model that runs in your browser.',
		skip: 'Skip to the content',
		nav: 'Site',
		lessons: 'Lessons',
		compare: 'Compare',
		playground: 'Playground',
		lab: 'Lab',
		gallery: 'Gallery',
		models: 'About the model',
		privacy: 'Nothing you type, draw or open leaves this device.',
		licence: 'Free software under the MIT licence.'
	},
	theme: {
		system: 'Colours: as the system',
		light: 'Colours: light',
		dark: 'Colours: dark'
	},
	home: {
		title: 'Every picture starts as static',
		lead: 'Most image generators begin with pure noise and take it away, a little at a time, until something is there. This one is small enough to run in your browser, and open enough to watch it do so.',
		waiting: 'A picture, about to be made.',
		picture: (prompt: string, step: string) => `“${prompt}”: ${step}.`,
		still: 'The film shown here is a recording, and goes on without it.',
		from: 'static',
		drag: 'Drag the film, or',
		to: 'picture',
		play: 'Play',
		start: (number: number) => `Start with lesson ${number}`,
		lessons: 'Lessons',
		lessonsLead:
			'From the first grain of noise to the whole equation. No background needed; every figure is one real model at work.',
		number: (number: number, minutes: number) => `Lesson ${number} · ${minutes} minutes`,
		read: 'read'
	},
	gallery: {
		title: 'Gallery',
		lead: 'Every figure by itself, at one fixed seed. The first six look at the same step of one recorded walk: move one, and the others follow.',
		alone: 'Open alone'
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
		retry: 'Try again'
	},
	strip: {
		label: 'Step of the walk from static to picture',
		empty: 'nothing computed yet',
		value: (step: number, total: number, mixture: string, signal: string) =>
			`step ${step} of ${total}, ${mixture}, ${signal} % picture`,
		mixtures: {
			allNoise: 'almost only noise',
			mostlyNoise: 'mostly noise',
			half: 'half noise, half picture',
			mostlyPicture: 'mostly picture',
			nearlyPicture: 'almost only picture'
		}
	},
	equation: {
		terms: {
			x: 'where we are',
			eps: 'the noise it predicts',
			x0: 'its clean guess',
			mu: 'where the next one is centred',
			noise: 'fresh noise',
			next: 'where we go next'
		},
		noNoise: 'no fresh noise: σ is 0',
		pick: (term: string) => `Picture: ${term}. Arrow keys choose a pixel.`,
		pictureLegend: 'pictures: black to white, what lies beyond is cut off',
		noiseLegend: 'noise: zero is mid-grey'
	},
	readout: {
		colors: ['red', 'green', 'blue'],
		color: 'Colour of the pixel',
		pixel: (x: number, y: number) => `pixel (${x}, ${y})`,
		where: 'where',
		check: (difference: number, count: string) =>
			difference === 0
				? `Adds up exactly for all ${count} numbers of the picture.`
				: `Adds up to within ${difference.toPrecision(1)} for all ${count} numbers of the picture.`
	},
	charts: {
		summary: 'All its numbers at once',
		levels: 'Picture and noise, step by step',
		levelsAlt: (signal: string, noise: string) =>
			`At this step x is ${signal} % picture and ${noise} % noise, by their squares.`,
		signal: (share: string) => `— picture’s share ᾱ ${share} %`,
		noise: (share: string) => `┄ noise ${share} %`,
		spread: 'How the numbers are spread, beside the bell curve of pure noise',
		spreadAlt: (name: string, spread: string) => `Histogram of ${name}: ${spread}.`,
		meanAndSpread: (mean: string, spread: string) => `mean ${mean}, spread ${spread}`,
		which: 'Whose numbers',
		quantities: { x: 'noisy picture', eps: 'predicted noise', x0: 'clean guess' }
	},
	beats: {
		guess: {
			name: 'Guess the noise',
			sentence: 'The network looks at the noisy picture and says which part of it is noise.'
		},
		clean: {
			name: 'Work out the clean picture',
			sentence: 'Take all of that noise away, and this is what the network expects in the end.'
		},
		move: {
			name: 'Move part-way',
			sentence: (from: string, to: string) =>
				`It doesn’t jump there. One move takes the picture’s share (ᾱ) from ${from} % to ${to} %.`
		},
		add: {
			name: 'Add fresh noise',
			some: (sigma: string) =>
				`Then new noise is added, ${sigma} strong, so that the next picture is as noisy as the network expects.`,
			none: 'This sampler adds none: σ is 0, and the move alone is the step.',
			last: 'Not in the last step: σ is 0, and what’s left is the picture.'
		}
	},
	seeds: {
		label: 'One prompt, nine seeds',
		seed: 'Seed',
		end: (seed: number, end: number) => `${seed} · ${end === 0 ? 'A' : 'B'}`,
		start: (spread: string) => `the static between A and B, spread ${spread}`,
		mixed: 'what becomes of it',
		share: 'From A to B',
		shares: (a: number, b: number, share: number) =>
			`${Math.round(100 * (1 - share))} % of seed ${a}, ${Math.round(100 * share)} % of seed ${b}`,
		path: 'Which way',
		paths: { slerp: 'Along the arc', lerp: 'Straight across' },
		make: 'Make the nine',
		making: (which: number) => `Making ${which} of 9 …`,
		mix: 'Make the one between'
	},
	inspector: {
		label: 'One walk from static to picture, step by step',
		title: (prompt: string) => (prompt.trim() ? `“${prompt.trim()}”` : 'No prompt'),
		recipe: (seed: number, sampler: string, steps: number) =>
			`seed ${seed} · ${sampler} · ${steps} ${steps === 1 ? 'step' : 'steps'}`,
		where: (step: number, total: number, t: number, signal: string) =>
			`step ${step} of ${total} · t = ${t} · ${signal} % picture (ᾱ)`,
		play: 'Play',
		pause: 'Pause',
		back: 'One step back',
		forward: 'One step on',
		slow: 'Slow motion'
	}
};

const backendName = (backend: string): string =>
	({ webgpu: 'WebGPU', wasm: 'WebAssembly', cpu: 'plain JavaScript' })[backend] ?? backend;

const perStep = (ms?: number): string =>
	ms === undefined ? '' : ` · ${ms < 10 ? ms.toFixed(1) : ms.toFixed(0)} ms per step`;

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
