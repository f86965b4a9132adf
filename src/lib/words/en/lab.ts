import { fixed, grouped } from '../written.ts';

/** Words of the two-dimensional lab, in English. */
export const lab = {
	title: 'Lab',
	lead: 'A picture has thousands of numbers; a point on a plane has two, so here you can see everything. Pick a shape, press Train, and watch a small network learn to turn static into it.',
	description:
		'Train a diffusion model in your browser, on points in a plane: draw a shape, watch the network learn its field, and compare it with the exact answer.',
	bar: {
		label: 'Training',
		train: 'Train',
		pause: 'Pause',
		once: 'One batch',
		restart: 'Start over',
		step: 'step',
		loss: 'loss',
		distance: 'distance to data',
		exact: 'exact denoiser',
		unknown: '…',
		waiting: 'starting',
		backend: (backend: string, ms?: number) =>
			`live · ${backend === 'wasm' ? 'WebAssembly' : 'JavaScript'}${ms === undefined ? '' : ` · ${ms < 10 ? fixed(ms, 1) : Math.round(ms)} ms a step`}`
	},
	loss: {
		title: 'Loss, step by step',
		none: 'not trained yet',
		alt: (steps: number, first?: number, last?: number) =>
			first === undefined || last === undefined
				? 'Loss: the network hasn’t been trained yet.'
				: `Loss over ${steps} steps: from ${fixed(first, 3)} to ${fixed(last, 3)}.`
	},
	history: {
		label: 'Back to step',
		at: (step: number) => grouped(step)
	},
	settings: {
		title: 'The network and its training',
		target: 'It predicts',
		targets: {
			eps: 'ε, the noise',
			x0: 'x₀, the clean point',
			v: 'v, a mix of both',
			flow: 'u, the straight way'
		},
		width: 'Width',
		depth: 'Layers',
		waves: 'Waves it hears',
		wavesHint: 'Sines and cosines of the place. Without them, fine detail comes slowly.',
		rate: 'Learning rate',
		batch: 'Batch',
		schedule: 'Noise schedule',
		schedules: {
			cosine: 'Cosine',
			linear: 'Linear',
			sigmoid: 'Sigmoid',
			flow: 'Flow time'
		},
		parameters: (count: number) => `${grouped(count)} numbers to learn`,
		told: 'Tell it the class'
	},
	walk: {
		title: 'How it walks',
		sampler: 'Sampler',
		steps: 'Steps',
		eta: 'η, fresh noise',
		label: 'Asked for',
		classes: (number: number) => (number === 0 ? 'anything' : `class ${number}`),
		guidance: 'Guidance'
	},
	take: {
		title: 'Take it with you',
		lead: 'The trained network as TensorFlow.js stores it, in two files: tf.loadLayersModel reads them anywhere, and this page does.',
		save: 'Save the network',
		open: 'Open a saved network',
		points: 'Save the points',
		saved: 'Saved: lab.json and lab.weights.bin.',
		opened: 'Opened, with its set-up. Press Train and it learns on.',
		python: 'The same training in PyTorch',
		pythonLead: 'One page that reads points.csv, trains, and samples with DDIM.',
		copy: 'Copy the code'
	},
	hide: {
		title: 'For teachers: what is shown',
		lead: 'Leave parts out, then share the link. Anyone who opens it can bring them back here.',
		parts: {
			data: 'Choice of data',
			training: 'Settings of the network',
			field: 'The field',
			density: 'Density',
			walks: 'Settings of the walk',
			steps: 'One step, slowly',
			experiments: 'Experiments',
			take: 'Take it with you'
		}
	},
	link: 'Copy the link',
	reset: 'Reset'
};
