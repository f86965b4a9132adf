/** Words of the figures that need no network, in English. */
export const figures = {
	mixer: {
		label: 'A picture and noise, mixed',
		title: 'Mix a picture with noise',
		source: 'Picture',
		sources: { apple: 'apple', cat: 'cat', car: 'car', drawing: 'draw', own: 'yours' },
		captions: {
			sample: 'a training picture',
			drawing: 'your drawing',
			own: 'your picture, at 64 × 64'
		},
		noise: 'noise',
		mixture: 'the mixture',
		times: '×',
		t: 'Time',
		at: (t: number, words: string, named: boolean) =>
			`${named ? 't = ' : ''}${t} of 1000, ${words}`,
		another: 'Other noise',
		open: 'Open a picture',
		hint: 'Open one, paste it, or drop it here. It stays on this device.',
		notAPicture: 'Your browser can’t read this file as a picture. Try a PNG, JPEG or WebP.',
		noSample: 'The training picture couldn’t be fetched. Draw one, or open your own.',
		paint: 'Colour',
		paints: {
			ink: 'ink',
			red: 'red',
			yellow: 'yellow',
			green: 'green',
			blue: 'blue',
			white: 'white'
		},
		clear: 'Empty sheet',
		pad: 'Drawing sheet. Arrow keys move the brush, Space dabs.',
		weights: (signal: string, noise: string) => `${signal}² + ${noise}² = 1`,
		ratio: (snr: string) => `picture² ÷ noise² = ${snr}`,
		values: 'All 12,288 numbers of the mixture',
		spread: (words: string) => `Histogram of the mixture beside the bell curve of noise: ${words}.`,
		notice:
			'the two weights aren’t shares of a whole, but their squares add up to 1. So the noise doesn’t pile up on the picture. It takes its place, and near t = 1000 the numbers follow the bell curve of pure noise.'
	},
	schedule: {
		label: 'Noise schedules, and one to bend',
		title: 'Bend the schedule',
		schedule: 'Schedule',
		names: {
			linear: 'Linear',
			scaledLinear: 'Scaled linear',
			scaledLinearToZero: 'Faded to nothing',
			cosine: 'Cosine',
			bent: 'Bent by hand'
		},
		axis: 'the picture’s share of the mixture (ᾱ, the square of its weight) over time t',
		plainAxis: 'how much of the mixture is picture, over time',
		curve: 'ᾱ against t, with handles to bend it',
		handle: (t: number) => `ᾱ at t = ${t}`,
		balance: (t: number) => `even at t = ${t}`,
		film: 'One picture at nine moments evenly spread over the time.',
		balanced: (t: number) => `From t = ${t} on there’s more noise than picture.`,
		left: (weight: string, ratio?: string) =>
			`At the end the picture still has the weight ${weight}${ratio ? ` (picture² ÷ noise² = ${ratio})` : ''}.`,
		nothingLeft: 'At the end nothing of the picture is left.',
		effect: (steps: number) =>
			`What ${steps} steps back from pure static get wrong, where we know the right answer`,
		brightness: 'Brightness',
		spread: 'Contrast',
		error: 'Error',
		steps: 'Steps',
		notice:
			'half the time isn’t half the noise. And where something of the picture is left at the end, the way back begins at a place that training never saw. What comes out is too dark or too bright, however many steps it takes.'
	},
	errors: {
		label: 'Error of samplers against evaluations of the network',
		title: 'What an evaluation buys',
		sampler: 'Sampler',
		steps: 'Steps',
		evaluations: 'Evaluations',
		error: 'Error',
		slope: 'Slope at the end',
		order: (order: number) => `slope −${order}`,
		one: (label: string, error: string) => `${label} ${error}`,
		alt: (evaluations: number, errors: string) =>
			`Error against evaluations, both on axes where each mark is a multiple of the one before. With ${evaluations} evaluations: ${errors}.`,
		notice:
			'with twice the evaluations, the error of the simplest method halves, and that of a cleverer one falls to a quarter. But with very few, Heun is the worst of all, because being clever only pays off at the far right of this chart. The dips are luck: there the error changes its sign.'
	},
	karras: {
		label: 'Spacing of steps by ρ',
		title: 'Where to stop on the way down',
		axis: 'noise level of every step, noise to picture; each mark is ten times the one before',
		rho: 'ρ',
		plainRho: 'How the stops are spread, ρ',
		alt: (steps: number, rho: number, below: number) =>
			`${steps} noise levels between 80 and 0.002 with ρ = ${rho}; ${below} of them lie below 1.`,
		where: (below: number, steps: number) =>
			`${below} of ${steps} steps are spent below noise level 1, where shapes and details are decided.`,
		errors: (rho: number) =>
			`Error of each sampler against ρ from 1 to 15; the marker is at ρ = ${rho}.`,
		notice:
			'spaced evenly (ρ = 1), nearly every step is spent where there’s little but noise, and every sampler does badly. Higher ρ moves steps to low noise, where shapes and details are decided. From about ρ = 5 on you gain little more. The paper it comes from uses 7.'
	},
	paths: {
		label: 'Paths from noise to data in the plane, without and with fresh noise',
		title: 'Two ways down',
		ways: {
			ode: {
				name: 'Without fresh noise',
				about: 'One start, one path, one end, every time.'
			},
			sde: {
				name: 'With fresh noise',
				about: 'The same start may end anywhere that data is.'
			}
		},
		plane: (way: string) => `${way}: paths of the grabbed points over the islands of data`,
		start: (which: number, x: string, y: string) =>
			`Starting point ${which} at (${x}, ${y}). Arrow keys move it.`,
		marginal: (way: string, words: string) =>
			`${way}: where 400 points stand from left to right, ${words}, beside the curve that theory gives. They agree.`,
		time: 'Step',
		at: (stop: number, last: number, words: string) => `${stop} of ${last}, ${words}`,
		again: 'Again, with other noise',
		numbers: 'Where they end, in numbers',
		from: 'From',
		island: (which: number, place: string) => `island ${which}, ${place}`,
		islands: (which: string) => `island ${which}`,
		notice:
			'the paths differ, but the crowds don’t. Below each plane the same 400 points are counted from left to right, and at every moment both fit the same dashed curve. Grab a start, or ask for other noise.'
	}
};
