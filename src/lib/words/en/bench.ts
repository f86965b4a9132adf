import { fixed } from '../written.ts';

/** Words of the page that measures the reader's machine, in English. */
export const bench = {
	title: 'How fast is your machine?',
	description:
		'Times the network of this site in your own browser: on the processor and on the graphics card, beside onnxruntime-web and plain TensorFlow.js, with a result to copy.',
	lead: 'The network that draws every picture here, timed in your browser: on the processor and on the graphics card, beside the programs you’d otherwise take for it. Nothing of it leaves your device.',
	call: (billions: number) =>
		`A guided call asks the network twice at once, with your words and without, as most steps of a walk do: ${fixed(billions, 2)} billion multiplications and additions.`,
	beside: 'Beside ours',
	tfjs: 'Plain TensorFlow.js: the same network without our own arithmetic',
	onnx: 'onnxruntime-web: another maker’s, fetched for this (3 MB, with a graphics card 6)',
	start: 'Measure',
	again: 'Measure again',
	stop: 'Stop',
	takes:
		'It takes a minute or two, and longer without a good graphics card. Leave the page in front, and the machine alone.',
	progress: 'Measuring',
	now: (name: string, place: string, done: number, of: number) =>
		`${name}, ${place}: ${done + 1} of ${of}`,
	stopped: 'Stopped. What’s here was measured before that.',
	runtimes: { ours: 'Ours', tfjs: 'Plain TensorFlow.js', onnx: 'onnxruntime-web' },
	places: {
		webgpu: 'Graphics card (WebGPU)',
		threads: (count: number) =>
			count === 1
				? 'Processor (WebAssembly), one thread'
				: `Processor (WebAssembly), ${count} threads`
	},
	adapter: (name: string) => `The browser calls it: ${name}.`,
	peak: (billions: string) =>
		`As fast as it computes at all, with nothing to fetch or keep: ${billions} billion operations a second. Ours may seem to pass that: what counts is the plain sum, and it gets by with fewer products.`,
	software:
		'That’s a graphics card made of software: it computes on the processor, only slower than WebAssembly does.',
	guided: (fastest: string, median: string) => `${fastest} ms a guided call (median ${median})`,
	speed: (billions: string) => `${billions} GFLOP/s`,
	share: (percent: string) => `${percent} % of the peak`,
	single: (ms: string) => `${ms} ms a call with one prompt`,
	frames: (first: string, last: string | undefined) =>
		`first frame after ${first} s${last ? `, the last of 20 after ${last} s` : ''}, all files here already`,
	memory: (megabytes: string) => `${megabytes} MB of numbers held`,
	waits: 'waits its turn',
	failed: (reason: string) => `couldn’t be measured: ${reason}`,
	ratio: (ratio: string, name: string) => `Ours takes ${ratio} of the time that ${name} does.`,
	fair: 'The fastest call counts, because other work on the machine disturbs it least; each is measured twice, turn by turn. Plain TensorFlow.js has one thread here.',
	noWebgpu: 'This browser has no WebGPU, so the graphics card isn’t measured.',
	noThreads: 'This page isn’t isolated from others, so WebAssembly has one thread.',
	noJspi:
		'onnxruntime-web isn’t measured on the graphics card: its program for this browser has 27 MB.',
	copy: 'Copy it as text',
	columns: ['what', 'where', 'ms a guided call', 'GFLOP/s', '% of the peak']
};
