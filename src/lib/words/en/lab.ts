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
				? 'Loss: the network hasn’t been trained yet.'
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
	draw: {
		hint: 'Draw on the plane “Data, made noisy”, with a mouse, a finger, a pen or the keyboard. Each line is a class of its own.',
		pad: (down: boolean) =>
			`Drawing board. Arrow keys move the pen, with Shift farther; Space ${down ? 'lifts it and ends the line' : 'sets it down'}.`,
		undo: 'Undo a line',
		clear: 'Clear'
	},
	bells: {
		hint: 'Drag the squares on the plane, or move them with the arrow keys.',
		width: (bell: number) => `Width of bell ${bell}`,
		weight: (bell: number) => `Weight of bell ${bell}`,
		add: 'Add a bell',
		remove: (bell: number) => `Remove bell ${bell}`,
		handle: (bell: number, x: string, y: string) =>
			`Bell ${bell} at (${x}, ${y}). Arrow keys move it.`
	},
	writing: {
		label: 'Text',
		hint: 'Up to eight letters or digits; each is a class of its own.'
	},
	file: {
		hint: 'A table of points: x and y on each line, and a class if you like. It stays on this device, and travels in the link you share.',
		open: 'Open a CSV file',
		read: (name: string, points: number, most: number) =>
			points > most
				? `${name}: ${most} of its ${points.toLocaleString('en')} points, drawn by lot, moved and scaled to fit.`
				: `${name}: ${points} points, moved and scaled to fit.`,
		failed: (name: string, reason: string) => `${name} can’t be used. ${reason}`
	},
	history: {
		label: 'Back to step',
		at: (step: number) => step.toLocaleString('en')
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
			'every arrow says which way data lies from there. The network never saw the exact field; it only ever guessed noise. Where noisy points almost never come, it hasn’t learned much, and that does little harm.'
	},
	density: {
		label: 'Density',
		data: 'Data',
		samples: 'What the network makes',
		dataAlt: 'The data: the more points in a square, the darker it is.',
		samplesAlt: (moved: string, distance: string) =>
			`The network’s points in the same squares. To be like the data, ${moved} of them would have to move to another square; their distance to the data is ${distance}.`,
		moved: 'in the wrong square',
		distance: 'distance to data',
		exact: 'the exact denoiser’s',
		notice:
			'the distance is that of the points’ shadows on many lines (sliced Wasserstein). It says how far points would have to go, the other number how many. Even perfect samples differ from the data by chance.'
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
		eta: 'η, fresh noise',
		label: 'Asked for',
		classes: (number: number) => (number === 0 ? 'anything' : `class ${number}`),
		guidance: 'Guidance'
	},
	slowly: {
		title: 'One step, slowly',
		which: 'Which step',
		kinds: { training: 'of training', sampling: 'of a walk' },
		back: 'Back',
		next: 'Next',
		again: 'Another point',
		train: {
			alt: 'One point of the batch, its noise, and what the network makes of it.',
			beats: [
				'A point of the data is picked: x₀.',
				'A noise level is drawn, and a noise ε of its own.',
				'Both are mixed: x = √ᾱ x₀ + √(1−ᾱ) ε. Only x and the level go to the network.',
				'The network answers. Its ε̂ points away from where it takes the clean point to be, x̂₀.',
				'The answer is compared with the truth. The farther apart, the larger the loss.',
				'All weights are nudged, by one batch with this point in it. This point’s error may even grow: the nudge serves the whole batch.'
			],
			level: 'ᾱ',
			before: 'ε̂ is off by',
			after: 'after the nudge by'
		},
		walk: {
			alt: 'One step of a walk: where the point is, what the network says, and where it goes.',
			step: 'Step',
			of: (step: number, steps: number) => `${step} of ${steps}`,
			about:
				'From x, the network’s ε̂ gives the clean guess x̂₀. The sampler goes part of the way, to μ, and adds fresh noise of size σ if it is one that does.',
			guided:
				'Guidance is a line: from the guess without a class, ∅, through the guess with it, c, and on beyond, to x̂₀.',
			names: {
				x: 'x(t)',
				eps: 'ε̂',
				x0: 'x̂₀',
				mu: 'μ',
				sigma: 'σz',
				next: 'x(t−1)',
				conditional: 'c',
				unconditional: '∅'
			}
		}
	},
	experiments: {
		title: 'Six experiments',
		lead: 'Each sets up the lab. Guess first, then press Train and look.',
		set: (number: number) => `Set up number ${number}`,
		notice: 'Notice',
		list: [
			{
				query: 'data=twoPoints&noise=1',
				question: 'Half-way between two answers, what does the network say?',
				notice:
					'At full noise every guess is the middle, where no data is: the average of both. The walk decides for one side only as the noise falls. Move a path’s start across the middle and see it tip over.'
			},
			{
				query: 'sampler=ddpm&steps=100',
				question: 'Does fresh noise on the way make better samples?',
				notice:
					'DDPM’s paths tremble and DDIM’s are smooth, from the same starts. Both ends lie on the spiral: choose DDIM with 10 steps, then DDPM with 10, and compare the distance.'
			},
			{
				query: 'data=dinosaur&points=20&width=128',
				question: 'What does it learn from only twenty points?',
				notice:
					'The exact denoiser can only ever give the twenty points back: it has memorised them. The network, trained long, comes close to that; stop it early and it paints between them instead.'
			},
			{
				query: 'data=dinosaur&waves=0',
				question: 'Why does a network want waves of its inputs?',
				notice:
					'Train for 800 steps, then set the waves to 3 and train for 800 again. Without sines and cosines of the place, the samples stay clearly farther off the lines: fine detail comes slowly to a plain network. Image networks hear the noise level as waves for the same reason.'
			},
			{
				query: 'data=rings&conditional=true&label=1&guidance=3',
				question: 'What does guidance do to the shape?',
				notice:
					'With guidance 1 the samples fill the class they were asked for. Turned up, they are pushed away from the other class, past where their own data lies: clearer, and less varied.'
			},
			{
				query: 'data=checkerboard&target=eps&schedule=linear&steps=5',
				question: 'How few steps can a walk have?',
				notice:
					'With five, the squares smear. Try DPM-Solver++ at the same five, then 50 of each: a better sampler is worth steps, and with enough of them all agree.'
			}
		]
	},
	take: {
		title: 'Take it with you',
		lead: 'The trained network as TensorFlow.js stores it, in two files: tf.loadLayersModel reads them anywhere, and this page does.',
		save: 'Save the network',
		open: 'Open a saved network',
		points: 'Save the points',
		saved: 'Saved: lab.json and lab.weights.bin.',
		opened: 'Opened, with its set-up. Press Train and it learns on.',
		both: 'Choose both files together: the .json and the .bin that were saved with it.',
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
