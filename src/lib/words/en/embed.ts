/** A figure in somebody’s page, and the page on which one makes a link to it, in English. */
export const embed = {
	repaired: 'Not everything in this link can be:',

	title: 'Put a figure into your page',
	description:
		'Any figure of this site in a lesson, a slide or a blog: set it up, lock what should stay, and copy a link.',
	lead: 'Any figure of this site can stand in a lesson, a slide or a blog. Set it up, lock what should stay as it is, and copy one line.',

	maker: 'Make a link',
	figure: 'Figure',
	content: 'What it shows',
	look: 'How it looks',
	hide: 'Leave out',
	lock: 'Lock',
	nothingOwn: 'This figure has nothing of its own to set.',
	hideParts: {
		title: 'Hide the title',
		controls: 'Hide the buttons under it',
		recipe: 'Hide the line with seed and steps',
		playground: 'Hide the link to the playground',
		notice: 'Hide “Notice”'
	} as Readonly<Record<string, string>>,
	hideField: (field: string) => `Hide the ${field}`,
	lockAll: 'Lock every button and slider',
	lockField: (field: string) => `Lock the ${field}`,
	frame: { theme: 'Colours', level: 'How much it says', size: 'Letters' },
	values: {
		system: 'as the system',
		light: 'light',
		dark: 'dark',
		1: '① words',
		2: '② algebra',
		3: '③ equations',
		small: 'small',
		normal: 'as here',
		large: 'large',
		huge: 'for a projector',
		true: 'yes',
		false: 'no'
	} as Readonly<Record<string, string>>,
	reset: 'Start over',

	preview: 'Preview',
	previewTitle: (figure: string) => `${figure}, as your readers will meet it`,
	as: {
		link: 'As a link',
		iframe: 'As an <iframe>',
		component: 'As a web component'
	},
	asNote: {
		link: 'For a message, a slide, or any place that knows oEmbed: paste the link alone.',
		iframe: 'For learning platforms and blogs that take HTML. Its height stays what you give it.',
		component: 'One script for the page. It grows with the figure, and speaks with your page.'
	},
	copyAs: { link: 'Copy the link', iframe: 'Copy the <iframe>', component: 'Copy both lines' },

	table: {
		title: 'Everything that can be set',
		lead: (figure: string) =>
			`Of the figure “${figure}”: names as they stand in the link. What can’t be is put right, and the figure says so.`,
		name: 'Name',
		sets: 'Sets',
		values: 'Values',
		usual: 'Usual',
		range: (min: number, max: number) => `${min} … ${max}`,
		text: (longest: number) => `text, up to ${longest} characters`,
		flag: 'true, false',
		any: (values: string) => `any of: ${values}`,
		none: 'nothing'
	},

	messages: {
		title: 'Speaking with it',
		lead: 'A figure in a frame and the page around it can tell each other things with postMessage. Every message of the figure has from: "from-static" and its name, every message to it to: "from-static".',
		out: [
			['ready', 'It’s there. parameters is the table above, as data.'],
			['size', 'height, in pixels: make the frame as high.'],
			['state', 'values, whenever one has changed or when asked.'],
			['done', 'values: what was being computed is there.'],
			['error', 'code and message: a value that can’t be, or something that failed.']
		],
		in: [
			['get', 'Answers with state.'],
			[
				'set',
				'Takes values, an object of names and values. Answers with state, and with error for what can’t be.'
			]
		],
		whom: 'It listens to the window around it and to no other. With origin=https://your.site in the link (the web component sets it), only pages of that site are heard and told; without it, the first page that speaks. Until then it says only that it’s ready and how high it is.',
		typed:
			'What your readers type stays in the frame. Texts that you’ve set yourself come back in values; of the others, typed names which.',
		sandbox:
			'In a sandbox, allow-scripts is enough to show what’s recorded. To compute on the reader’s device, it needs allow-same-origin too.',
		wheel:
			'Scrolling over a figure scrolls your page. The figure takes no wheel and no swipe up or down.',
		example: 'With the web component'
	},
	offline:
		'All of it works without a network from the folder that npm run pack writes: use that address in place of this one.'
};
