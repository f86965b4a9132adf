/** Every word of the interface in English. Lessons have their own, in content/. */
export const strings = {
	site: {
		name: 'From Static',
		description:
			'How image generators work: lessons with live figures, from one model that runs in your browser.',
		skip: 'Skip to the content',
		nav: 'Site',
		lessons: 'Lessons',
		playground: 'Playground',
		gallery: 'Gallery',
		privacy: 'Nothing you type, draw or open leaves this device.',
		licence: 'Free software under the MIT licence.'
	},
	theme: {
		system: 'Colours: as the system',
		light: 'Colours: light',
		dark: 'Colours: dark'
	},
	figure: {
		notice: 'Notice:',
		reset: 'Reset',
		playground: 'Open in the playground'
	}
};
