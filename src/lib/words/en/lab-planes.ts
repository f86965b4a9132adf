/** Words of the lab’s pictures of the plane, in English. */
export const labPlanes = {
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
	}
};
