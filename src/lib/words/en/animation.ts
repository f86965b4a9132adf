/** Words of the animation of a walk, in English. */
export const animation = {
	lead: 'The pictures one after another, to send or to put on a slide. Where it begins stands for a moment, and what comes out for longer.',
	length: 'Length',
	seconds: (seconds: number) => `${seconds} s`,
	size: 'Size',
	dots: (dots: number) => `${dots} px`,
	kind: 'File',
	kinds: { mp4: 'MP4', webm: 'WebM', png: 'Animated PNG', gif: 'GIF' },
	about: {
		mp4: 'A video that every phone and every slide program plays. Static loses a little by it.',
		webm: 'A video that browsers and most messengers play. Static loses a little by it.',
		png: 'A picture that moves, in every browser. It loses nothing, carries the recipe, and is larger than a video.',
		gif: 'A picture that moves, for mails and slides that play nothing else. It has 256 colours, and static has thousands: each stands for many like it.'
	},
	noEncoder: 'This browser can’t write videos; Chrome, Edge and Safari can.',
	/** Of a walk between two seeds. */
	between: 'Animation: from one seed to the other',
	back: 'There and back',
	save: 'Save the animation',
	tooFew: 'It takes two pictures to make a film, and they aren’t drawn yet.',
	cancel: 'Cancel',
	making: 'Making the animation',
	done: (percent: number) => `${percent.toFixed(0)} %`
};
