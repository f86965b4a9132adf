import { cpus } from 'node:os';
import type { BenchOutcome, BenchReading, BenchTask } from '#lib/bench/bench-task.ts';
import { shareBelow, summary, type CallTimes } from '#lib/bench/times.ts';
import { usualPlan } from '#lib/teaching/lesson-plan.ts';
import { threadsFor } from '#lib/model/wasm/threads.ts';
import { modelFiles } from '../model-files.ts';
import { untilAlive } from './alive.ts';
import { inChromium } from './chromium.ts';
import { drags } from './drags.ts';
import { keystrokes } from './keystrokes.ts';
import { layerSpeeds } from './layers.ts';
import { memoryOver } from './memory.ts';
import { inNode } from './node.ts';
import { transfers, type Transfer } from './site.ts';
import { sketches } from './sketches.ts';
import { stalls } from './stalls.ts';
import { teachingTimes } from './teaching.ts';

/** How often each is measured: turn by turn, so that other work on the machine disturbs all alike. */
const FULL = {
	inNode: { rounds: 6, calls: 8 },
	rounds: 2,
	each: { warmUp: 6000, calls: 12, time: 20_000 },
	sketches: 60,
	letters: 31,
	/** A whole teaching, and four more for what they leave behind. */
	taught: [usualPlan.steps, 10, 10, 10, 10],
	pictures: 200,
	layers: 60,
	dragged: [
		'/',
		'/lessons/adding-noise',
		'/lessons/static-to-picture',
		'/lessons/words-steer-pictures',
		'/lessons/choosing-a-path',
		'/playground'
	],
	visits: 7,
	comparisons: [
		{
			webgpu: false,
			samplers: ['ddpm', 'ddim', 'euler', 'heun', 'dpmSolver', 'unipc'],
			evaluations: [4, 6, 10, 20, 50]
		},
		{ webgpu: true, samplers: ['ddim', 'dpmSolver'], evaluations: [2, 4] }
	]
};
/** Everything once, to see that it works. */
const SMALL: typeof FULL = {
	inNode: { rounds: 1, calls: 1 },
	rounds: 1,
	each: { warmUp: 0, calls: 1, time: 0 },
	sketches: 1,
	letters: 1,
	taught: [2],
	pictures: 2,
	layers: 1,
	dragged: ['/'],
	visits: 1,
	comparisons: [{ webgpu: false, samplers: ['ddim'], evaluations: [1, 2] }]
};
const LESSON = '/lessons/static-to-picture';

/** What is measured: how its table is headed, and what prints it. */
interface Part {
	title: string;
	print: (often: typeof FULL, operations: number) => Promise<void>;
}

/** By the name that has it measured alone. */
const PARTS: Record<string, Part> = {
	memory: { title: 'Memory, pictures of one step in Node', print: memoryRows },
	layers: {
		title: 'Convolutions in Node, one thread, 3 × 3, two pictures',
		print: layerRows
	},
	node: { title: 'WebAssembly in Node, one thread, taken turn by turn', print: nodeRows },
	sketches: {
		title: 'A sketch by the student, in Node, one thread, taken turn by turn',
		print: sketchRows
	},
	keys: {
		title:
			'From a key in the playground’s prompt to its picture, a sketch by the student, in Chromium',
		print: keyRows
	},
	teach: {
		title: 'A word taught on /teach with our drawings, one after the other in one tab, WebAssembly',
		print: taughtRows
	},
	chromium: {
		title: 'In Chromium, turn by turn, each in a profile of its own',
		print: chromiumRows
	},
	home: {
		title: 'Time until the film on / can be dragged, nothing kept',
		print: homeRow
	},
	downloads: {
		title: 'Downloaded by a first visit, kB (text and wasm in gzip)',
		print: downloadRows
	},
	sliders: {
		title: 'Every slider dragged, the processor four times slower: tasks of 50 ms or longer',
		print: sliderRows
	},
	compare: {
		title: 'Comparisons on /compare, and what held up the page meanwhile',
		print: comparisonRows
	}
};

/**
 * `npm run bench`: prints tables; the numbers are this machine's, at this moment. `--small` is a try, names of parts leave out the rest.
 * Throws where a name is none.
 */
export async function main(args: readonly string[]): Promise<void> {
	const small = '--small';
	const often = args.includes(small) ? SMALL : FULL;
	const named = args.filter((arg) => arg !== small);
	const unknown = named.find((name) => !Object.hasOwn(PARTS, name));
	if (unknown !== undefined) {
		throw new Error(`“${unknown}” is no part of the bench: ${Object.keys(PARTS).join(', ')}`);
	}
	const { config } = modelFiles();
	console.log(`${cpus()[0]!.model}, ${cpus().length} logical cores, Node ${process.version}`);
	console.log(
		`One guided call of ${config.name}: two rows, ${((2 * config.operations) / 1e9).toFixed(2)} GFLOP.`
	);
	for (const name of named.length > 0 ? named : Object.keys(PARTS)) {
		const { title, print } = PARTS[name]!;
		console.log(`\n${title}`);
		await print(often, config.operations);
	}
}

async function memoryRows({ pictures }: typeof FULL): Promise<void> {
	const memory = await memoryOver(pictures);
	console.log(
		`  held between two of ${pictures}: ${megabytes(memory.first)} after the first, ${megabytes(memory.last)} after the last; ` +
			`the process at its most: ${megabytes(memory.peak)}`
	);
}

async function layerRows({ layers: calls }: typeof FULL): Promise<void> {
	for (const relaxed of [true, false]) {
		const { peak, layers } = await layerSpeeds(relaxed, calls);
		console.log(`  ${relaxed ? 'as it comes' : 'plain SIMD'}: at most ${gigaflops(peak)}`);
		for (const { name, speed } of layers) {
			console.log(
				`    ${name.padEnd(18)} ${gigaflops(speed)}  ${Math.round((100 * speed) / peak)} %`
			);
		}
	}
}

async function nodeRows(often: typeof FULL, operations: number): Promise<void> {
	const node = await inNode(often.inNode);
	row('ours', node.ours, 2 * operations);
	row('onnxruntime-web', node.onnx, 2 * operations);
	row('ours, one row', node.single, operations);
	ratio(node.ours, node.onnx, 'onnxruntime-web');
}

async function sketchRows(often: typeof FULL, operations: number): Promise<void> {
	const { words, seeds } = await sketches(often.sketches);
	row('other words', words, operations);
	row('the same words, another seed', seeds, operations);
}

async function keyRows({ letters }: typeof FULL): Promise<void> {
	for (const backend of ['WebGPU', 'WebAssembly'] as const) {
		const { backend: name, times, pictures } = await keystrokes(backend, letters);
		const ms = (share: number) => `${shareBelow(times, share).toFixed(0).padStart(5)} ms`;
		console.log(
			`  ${name.padEnd(34)} median ${ms(0.5)}   95 % within ${ms(0.95)}   (${times.length} letters, ${pictures} pictures)`
		);
	}
}

async function taughtRows({ taught }: typeof FULL): Promise<void> {
	for (const { first, rest, steps, held } of await teachingTimes(taught)) {
		console.log(
			`  first step after ${first.toFixed(1)} s, ${(rest / steps).toFixed(2)} s a step; ` +
				`${steps + 1} steps after ${(first + rest).toFixed(0)} s; ${megabytes(held)} held at the end`
		);
	}
}

async function homeRow({ visits }: typeof FULL): Promise<void> {
	const { median, fastest } = summary(await untilAlive(visits));
	console.log(`  median ${seconds(median)} s   fastest ${seconds(fastest)} s`);
}

async function downloadRows(): Promise<void> {
	const { pages, wasm, webgpu } = await transfers(['/', LESSON]);
	for (const [path, transfer] of Object.entries(pages)) download(path, transfer);
	download('first picture, WebAssembly', wasm);
	download('first picture, WebGPU', webgpu);
}

async function comparisonRows({ comparisons }: typeof FULL): Promise<void> {
	for (const comparison of comparisons) {
		const { cells, all, firstRow, long } = await stalls(comparison);
		console.log(
			`  ${String(cells).padStart(2)} cells, ${comparison.webgpu ? 'WebGPU' : 'WebAssembly'}: first row ` +
				`after ${firstRow.toFixed(1)} s, all after ${all.toFixed(1)} s; tasks of 50 ms or longer: ` +
				(long.length ? `${long.length}, the longest ${Math.max(...long)} ms` : 'none')
		);
	}
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
const gigaflops = (perSecond: number) => `${(perSecond / 1e9).toFixed(1)} GFLOP/s`;

/** What holds up pages while their sliders are dragged. */
async function sliderRows({ dragged }: typeof FULL): Promise<void> {
	for (const { path, slider, long } of await drags(dragged)) {
		console.log(
			`  ${path}, ${slider}: ${long.length ? `longest task ${Math.max(...long)} ms` : 'no long task'}`
		);
	}
}

/** What /bench measures for readers, and ours without fused multiply-add. */
async function chromiumRows({ each, rounds }: typeof FULL, operations: number): Promise<void> {
	const threads = threadsFor(cpus().length);
	const steps = each.time ? 20 : 2;
	const on = (backend: BenchTask['backend'], threads = 1) => ({ backend, threads, ...each });
	const tasks: BenchTask[] = [
		{ runtime: 'ours', ...on('wasm'), steps },
		{ runtime: 'onnx', ...on('wasm') },
		{ runtime: 'tfjs', ...on('wasm') },
		{ runtime: 'ours', ...on('wasm'), relaxed: false },
		{ runtime: 'ours', ...on('wasm', threads), steps },
		{ runtime: 'onnx', ...on('wasm', threads) },
		{ runtime: 'ours', ...on('webgpu'), steps },
		{ runtime: 'tfjs', ...on('webgpu') },
		{ runtime: 'onnx', ...on('webgpu') }
	];
	const outcomes = await inChromium(tasks, rounds);
	for (const [i, outcome] of outcomes.entries()) reading(tasks[i]!, outcome, operations);
	const timesOfTask = (i: number): CallTimes | undefined => {
		const outcome = outcomes[i]!;
		return outcome.kind === 'measured' ? summary(outcome.reading.calls) : undefined;
	};
	const compared: [ours: number, theirs: number, name: string, where: string][] = [
		[0, 1, 'onnxruntime-web', 'one thread: '],
		[0, 2, 'plain tfjs', 'one thread: '],
		[3, 1, 'onnxruntime-web', 'one thread, plain SIMD: '],
		[4, 5, 'onnxruntime-web', `${threads} threads: `],
		[6, 7, 'plain tfjs', 'WebGPU: '],
		[6, 8, 'onnxruntime-web', 'WebGPU: ']
	];
	for (const [ours, theirs, name, where] of compared) {
		const [a, b] = [timesOfTask(ours), timesOfTask(theirs)];
		if (a && b) ratio(a, b, name, where);
	}
}

function reading(task: BenchTask, outcome: BenchOutcome, operations: number): void {
	const name = nameOf(task, outcome.kind === 'measured' ? outcome.reading.detail : '');
	if (outcome.kind === 'failed') {
		console.log(`  ${name}: ${JSON.stringify(outcome.reason)}`);
		return;
	}
	const { calls, single, frames, peak, bytes }: BenchReading = outcome.reading;
	const times = summary(calls);
	row(name, times, 2 * operations);
	if (single) row(`${name}, one row`, summary(single), operations);
	const speed = (2 * operations) / (times.fastest / 1000);
	const facts = [
		...(peak
			? [`at most ${(peak / 1e9).toFixed(1)} GFLOP/s, ${((100 * speed) / peak).toFixed(0)} % of it`]
			: []),
		...(frames
			? [
					`first frame ${seconds(frames.first)} s, last ${frames.last ? `${seconds(frames.last)} s` : 'not in time'}, nothing kept`
				]
			: []),
		...(bytes ? [`${(bytes / 1e6).toFixed(0)} MB held`] : [])
	];
	if (facts.length > 0) console.log(`    ${facts.join('; ')}`);
}

const seconds = (ms: number) => (ms / 1000).toFixed(2);

const NAMES = { ours: 'ours', tfjs: 'plain tfjs', onnx: 'onnxruntime-web' };
const nameOf = ({ runtime, backend, relaxed }: BenchTask, detail: string) =>
	[NAMES[runtime], backend, ...(relaxed === false ? ['plain SIMD'] : []), detail].join(', ');

function row(name: string, { median, fastest }: CallTimes, operations: number): void {
	const speed = (ms: number) => `${(operations / ms / 1e6).toFixed(1).padStart(5)} GFLOP/s`;
	const ms = (value: number) => `${value.toFixed(1).padStart(7)} ms`;
	console.log(
		`  ${name.padEnd(42)} median ${ms(median)} ${speed(median)}   fastest ${ms(fastest)} ${speed(fastest)}`
	);
}

function ratio(ours: CallTimes, others: CallTimes, name: string, where = ''): void {
	const of = (key: keyof CallTimes) => (ours[key] / others[key]).toFixed(2);
	console.log(`  ${where}ours takes ${of('median')} of ${name}'s time (fastest: ${of('fastest')})`);
}

function download(name: string, { kinds, total }: Transfer): void {
	const parts = Object.entries(kinds)
		.sort(([, a], [, b]) => b - a)
		.map(([kind, bytes]) => `${kind} ${(bytes / 1000).toFixed(0)}`);
	console.log(
		`  ${name.padEnd(34)} ${(total / 1000).toFixed(0).padStart(6)}  (${parts.join(', ')})`
	);
}
