/** Words of the figures that need no network, in English. */
export const figures = {
	gallery: {
		mixer: {
			title: 'Forward mixer',
			about: 'A picture and noise in any proportion, with the numbers that come of it.'
		}
	},
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
		at: (t: number, words: string) => `t = ${t} of 1000, ${words}`,
		another: 'Other noise',
		open: 'Open a picture',
		hint: 'Open one, paste it, or drop it here. It stays on this device.',
		notAPicture: 'This file is not a picture that the browser can read. Try a PNG, JPEG or WebP.',
		noSample: 'The training picture could not be fetched. Draw one, or open your own.',
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
		ratio: (snr: string) => `signal-to-noise ratio ${snr}`,
		values: 'All 12,288 numbers of the mixture',
		spread: (words: string) => `Histogram of the mixture beside the bell curve of noise: ${words}.`,
		notice:
			'the two weights are not shares of a whole: their squares add up to 1. So the noise does not pile up on the picture, it takes its place, and near t = 1000 the numbers follow the bell curve of pure noise.'
	}
};
