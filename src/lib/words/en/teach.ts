import { fixed } from '../written.ts';

/** Strings of the page where a word is taught, and of the figure that shows one. */
export const teach = {
	title: 'Teach it your own drawing',
	lead: 'The model only knows what it was shown. So show it something: draw a thing that doesn’t exist, make up a word for it, and your own browser will train the real network on it. A few minutes later you can ask for your thing on the beach.',
	drawings: {
		title: '1. Draw it',
		hint: 'Three to eight drawings of one thing work best, each a little different: that difference is how it finds out what belongs to the thing. They stay on this device.',
		pad: 'Sheet to draw on. Arrow keys move the brush, Space or Enter paints.',
		paint: 'Colour',
		paints: {
			ink: 'ink',
			red: 'red',
			yellow: 'yellow',
			green: 'green',
			blue: 'blue',
			white: 'white'
		},
		add: 'Add this drawing',
		takeBack: 'Take back',
		clear: 'Clear the sheet',
		blankPicture:
			'There’s nothing to see in that picture: it’s one colour from edge to edge, and what’s transparent counts as white.',
		emptySheet: 'There’s nothing on the sheet yet. Draw the thing first, then add it.',
		open: 'Open a picture',
		examples: 'Use our drawings',
		none: 'Nothing yet. Draw on the sheet and add it, or start with ours.',
		one: (number: number) => `Drawing ${number}`,
		remove: (number: number) => `Take away drawing ${number}`,
		count: (count: number, most: number) => `${count} of up to ${most}`,
		full: '– take one away to add another.'
	},
	ground: {
		label: 'What’s around it',
		cut: 'cut away',
		kept: 'keep',
		hint: 'Cut away, only the thing is learned, and it can stand anywhere. Kept, the model learns the paper as well.'
	},
	shown: {
		title: 'What the model is shown',
		hint: 'Each time one of your drawings in another size and place, half of the time mirrored, on plain paper, with a caption. Then noise goes on top, and the model has to say what’s noise.',
		alt: (caption: string) => `A drawing as the model is shown it, with the caption ${caption}`
	},
	word: {
		title: '2. Name it',
		label: 'A word you made up',
		start: 'Teach',
		again: 'Teach it again',
		fold: 'How it’s taught'
	},
	plan: {
		steps: 'Steps',
		stepsHint:
			'Each shows it three drawings, one of them in a place, three pictures of its own, and a drawing without a word. Too few, and it’s a blot; too many, and it copies.',
		rate: 'Rate',
		rateHint: 'How far one step may move each number.',
		rank: 'Rank',
		rankHint: 'How many numbers wide the additions are. All else stays as it is.'
	},
	progress: {
		title: '3. Watch it learn',
		drawing:
			'First the model draws a few pictures of other things. It’ll be held to those, so that it doesn’t forget them. Then it paints places around your drawings.',
		step: (step: number, of: number) => `Step ${step} of ${of}`,
		left: (seconds: number) =>
			seconds > 90
				? `about ${Math.round(seconds / 60)} minutes left`
				: `about ${Math.ceil(seconds)} seconds left`,
		done: 'Done.',
		stopped: 'Stopped. What it learned until then is below.',
		paused: 'Paused.',
		pause: 'Pause',
		resume: 'Go on',
		stop: 'Stop',
		loss: {
			title: 'How wrong it is about the noise',
			none: 'no step yet',
			alt: (steps: number, first?: number, last?: number) =>
				first === undefined || last === undefined
					? 'How wrong it is: no step yet.'
					: `How wrong it is over ${steps} steps: from ${fixed(first, 3)} to ${fixed(last, 3)}.`
		},
		picture: (prompt: string) => `“${prompt}”, always from the same static`,
		placed: {
			title: 'Places it painted around your drawings',
			hint: 'It was told nothing but the place, and had to leave the drawing as it is. So the word learns that its thing can stand somewhere. A beach, a desert and space aren’t among them: ask for those afterwards, and see whether it got the idea.'
		},
		hidden:
			'It goes on while you look at something else, as fast as your browser lets a hidden tab compute.'
	},
	ask: {
		title: '4. Ask for it',
		hint: 'Each row starts from the same static twice: before the model knew the word, and after.',
		before: 'before',
		after: 'after',
		strength: 'Strength',
		strengthHint:
			'How much of what it learned is added: nothing at 0, as much as it was taught with at 1. More exaggerates the thing, and costs other words more.',
		draw: 'Draw these',
		own: 'Or ask for something else',
		together: 'Together with',
		alone: 'nothing else',
		togetherHint:
			'What was learned for both is added at once. Blended, each step is asked for both and goes half way to each; side by side, one prompt says both.',
		blended: (first: string, second: string) => `half “${first}”, half “${second}”`,
		changed: (percent: number) =>
			`Changed by ${fixed(percent, 1)} % of the way from black to white, dot for dot.`,
		forgetting:
			'Rows with a number under them don’t say the word. The less they change, the less it forgot: words share the network’s weights, so teaching one always moves the others. In the playground, prompts without the word are drawn without what was added, and nothing is forgotten.',
		copies:
			'Does it draw your thing, or your drawings? If every picture looks like one of them, it was taught too long:',
		copiesLink: 'that’s how models come to copy',
		keep: 'Keep this word',
		kept: 'Kept on this device. It works in the playground and in comparisons now.',
		tryIt: 'Try it in the playground'
	},
	words: {
		title: 'Words on this device',
		none: 'None yet.',
		use: 'Look at it',
		save: 'Save as a file',
		remove: 'Remove',
		removed: (word: string) => `“${word}” is removed.`,
		undo: 'Bring it back',
		replaced: (word: string) =>
			`There was a “${word}” here already, and the new one took its place. Until you leave the site you can have the other back.`,
		takeBack: 'Bring the other one back',
		open: 'Open a word’s file'
	},
	how: {
		title: 'What happens to the network',
		text: 'Nothing that it knew is overwritten. The word gets its own row of 96 numbers in the table of words, and next to each of 50 of the network’s weights go two thin matrices whose product is added to it: low-rank adaptation, LoRA for short. Only those are learned, a fifty-fifth of the network. Take them away, and it’s the old model again, bit by bit.',
		unasked:
			'One thing more has to be held still. Guidance exaggerates the difference between what the network says with your prompt and what it says without one. If your thing crept into the answer without one, it would be taken away again. So each step also shows a drawing with no word at all, and the network has to say the same about it as before.',
		python: 'The same with PyTorch and PEFT'
	}
};
