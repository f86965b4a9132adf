/** “down.2” → the third block on the way down. */
function nameOf(part: string): string {
	if (part === 'none') return 'Nothing';
	if (part === 'skips') return 'All wires';
	if (part === 'attention') return 'All looking around';
	const [way, at = ''] = part.split('.');
	const which = Number(at) + 1;
	const block =
		way === 'skip'
			? `Wire ${which}`
			: way === 'mid'
				? 'The middle'
				: `Block ${which} on the way ${way}`;
	return part.endsWith('.attention') ? `${block}, looking around` : block;
}

/** The figures of the lesson on the inside of the network, in English. */
export const inside = {
	map: {
		label: 'The network, part by part',
		title: 'The network, part by part',
		plan: 'The parts of the network: down on the left, up on the right, wires across',
		name: nameOf,
		enters: '↓ noisy picture in',
		leaves: 'noise out ↑',
		spots: (side: number) => `${side} × ${side}`,
		eye: 'In blocks with a dot, spots look around.',
		groups: 'Or cut all of a kind',
		cutting: 'What of this block is cut',
		whole: 'its own work',
		attention: 'its looking around',
		errors: 'Its error without that, by step, as a multiple of the whole network’s',
		errorsAlt: (name: string, most: string) =>
			`${name} cut: at worst, the error is ${most} times that of the whole network.`,
		prompt: 'Prompt',
		promptHint: 'Another prompt is drawn on your device, whole and with the cut.',
		notice:
			'to begin with, the finest wire is cut. The apple stays an apple, and red, but its skin and the wall turn rough. Choose any other wire or block to cut that instead.'
	},
	part: {
		is: {
			block: 'It hands on a stack of small pictures, and adds to it what it worked out.',
			wire: 'It takes the stack straight across to the way up.',
			attention: 'Here each spot looks at all others, and at your words.'
		},
		size: (side: number, channels: number) =>
			`The stack has ${channels} pictures of ${side} × ${side} spots. Four of them, evenly spread:`,
		costs: (parameters: string, operations: string) =>
			`It holds ${parameters} learned numbers and takes ${operations} million multiplications an answer.`,
		channel: (which: number) => `Small picture ${which} of four`
	},
	cut: {
		whole: 'The whole network',
		wholeAlt: 'The picture that the whole network draws',
		left: (name: string) => `Cut: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
		leftAlt: (name: string) => `The picture from the same static, with this cut: ${name}`,
		right: (share: string) => `Of 100 pictures, the judge finds ${share} all right.`
	},
	looking: {
		pick: 'Choose the spot that looks around, with the arrow keys or by pointing',
		asks: 'Choose a spot. It looks around.',
		told: (given: string, words: string) =>
			`Where it looks: ${given} % at spots of the picture, ${words} % at words.`,
		alt: (given: string) =>
			`How much the chosen spot looks at each other spot; together they get ${given} % of its attention.`
	},
	probe: {
		label: 'What the middle of the network already knows',
		title: 'Where is it?',
		step: 'Step',
		at: (step: number, of: number, noise: string) => `step ${step} of ${of}, ${noise}`,
		rows: {
			x: 'What the network gets',
			middle: 'Read from its middle',
			pixels: 'Read from the dots',
			truth: 'Where it really is'
		},
		alt: (row: string, prompt: string) => `${row}: ${prompt}`,
		yours: 'yours',
		own: (row: string, prompt: string) =>
			`${row}: ${prompt}, drawn on your device. At the bottom stands the finished picture.`,
		scores: 'How well each outline fits, in 100, by step',
		scoresAlt: (middle: string, pixels: string) =>
			`At this step, outlines read from the middle fit to ${middle} in 100, those read from the dots to ${pixels}.`,
		lines: {
			middle: (share: string) => `— from the middle ${share}`,
			pixels: (share: string) => `┄ from the dots ${share}`
		},
		score: (share: number) => String(share),
		notice:
			'at step 3 you see next to nothing, and the middle of the network already knows where the thing is. From the dots, the same reader always sees the same blob. Once the network has drawn a picture for you, that one takes the first place, with the finished picture at the bottom.'
	},

	/** A question whose answer is a step of a figure. */
	stepQuestion: {
		kicker: 'Computed from the figure above',
		label: 'Step',
		here: 'Take the step shown above',
		wait: 'It’s still being computed. Your answer is judged as soon as that’s done.',
		none: 'Write the number of a step first.',
		outside: (least: number, most: number) => `The figure has steps ${least} to ${most}.`
	}
};
