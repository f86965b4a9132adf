/** Words of the two-dimensional lab, in English. */
export const lab = {
	title: 'The lab',
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
			`live · ${backend === 'wasm' ? 'WebAssembly' : 'JavaScript'}${ms === undefined ? '' : ` · ${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms a step`}`
	},
	loss: {
		title: 'Loss, step by step',
		none: 'not trained yet',
		alt: (steps: number, first?: number, last?: number) =>
			first === undefined || last === undefined
				? 'Loss: the network has not been trained yet.'
				: `Loss over ${steps} steps: from ${first.toFixed(3)} to ${last.toFixed(3)}.`
	},
	data: {
		title: 'What should it learn?',
		points: 'Training points',
		seed: 'Seed',
		names: {
			moons: 'two moons',
			spiral: 'spiral',
			rings: 'rings',
			checkerboard: 'checkers',
			twoPoints: 'two points',
			dinosaur: 'dinosaur',
			drawn: 'your drawing',
			mixture: 'bells',
			writing: 'text',
			file: 'your file'
		}
	},
	planes: {
		label: 'The plane',
		forward: 'Data, made noisy',
		forwardAbout: 'Each point shrinks towards the middle and gets static of its own.',
		forwardAlt: (count: number, noise: string) =>
			`${count} points of the data with ${noise} noise.`,
		reverse: 'Static, made data',
		reverseAbout:
			'The network takes 2,000 dots of static back, step by step. Grab a square to move where a path begins; the broken line is the exact path.',
		reverseAlt: (count: number, noise: string) =>
			`${count} samples of the network on their way, at ${noise} noise.`,
		waiting: 'The network is being built.',
		start: (which: number, x: string, y: string) =>
			`Start of path ${which} at (${x}, ${y}). Arrow keys move it.`,
		noise: 'Noise',
		percent: (noise: number) => `${Math.round(100 * noise)} %`,
		toData: 'Static to data',
		toStatic: 'Data to static',
		stop: 'Stop'
	},
	field: {
		label: 'The field',
		at: (noise: string) => `at ${noise} noise`,
		network: 'Network',
		exact: 'Exact',
		difference: 'Difference',
		show: 'Arrows',
		kinds: { score: 'score: towards data', eps: 'ε̂: the noise it sees' },
		networkAlt: 'Arrows of the network on a grid.',
		exactAlt: 'Arrows of the exact denoiser on the same grid.',
		differenceAlt: (mean: string) =>
			`How far the clean guesses of the network and of the exact denoiser lie apart: ${mean} on average.`,
		mean: (mean: string) => `x̂₀ apart by ${mean}`,
		notice:
			'every arrow says which way data lies from there. The network never saw the exact field; it only ever guessed noise. Where noisy points hardly ever come, it has not learned much, and little harm is done.'
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
		parameters: (count: number) => `${count.toLocaleString('en')} numbers to learn`,
		told: 'Tell it the class'
	},
	walk: {
		title: 'How it walks',
		sampler: 'Sampler',
		steps: 'Steps',
		eta: 'η, fresh noise'
	},
	link: 'Copy the link',
	linked: 'Copied',
	reset: 'Reset'
};
