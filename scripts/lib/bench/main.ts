import { cpus } from 'node:os';
import { modelFiles } from '../model-files.ts';
import { untilAlive } from './alive.ts';
import { inChromium } from './chromium.ts';
import { keystrokes } from './keystrokes.ts';
import { inNode } from './node.ts';
import { onnxFile } from './onnx-file.ts';
import type { Task } from './page/protocol.ts';
import { transfers, type Transfer } from './site.ts';
import { sketches } from './sketches.ts';
import { stalls } from './stalls.ts';
import { shareBelow, summary, type Times } from './times.ts';

/** How often each is measured: turn by turn, so that other work on the machine disturbs all alike. */
const FULL = {
	inNode: { rounds: 6, calls: 8 },
	rounds: 2,
	calls: 12,
	sketches: 60,
	letters: 31,
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
	calls: 1,
	sketches: 1,
	letters: 1,
	visits: 1,
	comparisons: [{ webgpu: false, samplers: ['ddim'], evaluations: [1, 2] }]
};
const LESSON = '/lessons/static-to-picture';

/** `npm run bench`: prints tables; the numbers are this machine's, at this moment. `--small` is a try. */
export async function main(args: readonly string[]): Promise<void> {
	const often = args.includes('--small') ? SMALL : FULL;
	const { config } = modelFiles();
	const onnx = await onnxFile(config.name);
	const guided = 2 * config.operations;
	console.log(`${cpus()[0]!.model}, ${cpus().length} logical cores, Node ${process.version}`);
	console.log(`One guided call of ${config.name}: two rows, ${(guided / 1e9).toFixed(2)} GFLOP.\n`);
	if (onnx.path === undefined) {
		console.log(`${onnx.why}\nThe rows of onnxruntime-web are left out: PyTorch writes its file.`);
	}

	heading('WebAssembly in Node, one thread, taken turn by turn');
	const node = await inNode(onnx.path, often.inNode);
	row('ours', node.ours, guided);
	if (node.onnx) row('onnxruntime-web', node.onnx, guided);
	row('ours, one row', node.single, config.operations);
	if (node.onnx) ratio(node.ours, node.onnx);

	heading('A sketch by the student, in Node, one thread, taken turn by turn');
	const { words, seeds } = await sketches(often.sketches);
	row('other words', words, config.operations);
	row('the same words, another seed', seeds, config.operations);

	heading(
		'From a key in the playground’s prompt to its picture, a sketch by the student, in Chromium'
	);
	for (const backend of ['WebGPU', 'WebAssembly'] as const) {
		const { backend: name, times, pictures } = await keystrokes(backend, often.letters);
		const ms = (share: number) => `${shareBelow(times, share).toFixed(0).padStart(5)} ms`;
		console.log(
			`  ${name.padEnd(34)} median ${ms(0.5)}   95 % within ${ms(0.95)}   (${times.length} letters, ${pictures} pictures)`
		);
	}

	heading('In Chromium');
	const threads = Math.max(2, Math.min(4, cpus().length / 2));
	const all: Task[] = [
		{ kind: 'ours', backend: 'wasm', threads: 1, calls: often.calls },
		{ kind: 'onnx', threads: 1, calls: often.calls },
		{ kind: 'ours', backend: 'wasm', threads, calls: often.calls },
		{ kind: 'onnx', threads, calls: often.calls },
		{ kind: 'ours', backend: 'wasm', threads: 1, calls: often.calls, plain: true },
		{ kind: 'ours', backend: 'webgpu', threads: 1, calls: Math.min(2, often.calls) }
	];
	const tasks = all.filter(({ kind }) => kind !== 'onnx' || onnx.path);
	const measured = await inChromium(onnx.path, tasks, often.rounds);
	const times = measured.map(({ calls }) => summary(calls));
	measured.forEach(({ detail, single }, i) => {
		const name = nameOf(tasks[i]!, detail);
		row(name, times[i]!, guided);
		if (single) row(`${name}, one row`, summary(single), config.operations);
	});
	const timesOfTask = (task: Task) => times[tasks.indexOf(task)];
	const [ours1, onnx1, ours2, onnx2, plain] = all.map(timesOfTask);
	if (onnx1) ratio(ours1!, onnx1, 'one thread: ');
	if (onnx2) ratio(ours2!, onnx2, `${threads} threads: `);
	ratio(ours1!, plain!, 'one thread: ', 'plain tfjs');

	heading('Time to the first frame, nothing kept, files on this machine');
	measured.forEach(({ detail, firstFrame }, i) => {
		if (firstFrame)
			console.log(`  ${nameOf(tasks[i]!, detail).padEnd(34)} ${(firstFrame / 1000).toFixed(2)} s`);
	});

	heading('Time until the film on / can be dragged, nothing kept');
	const alive = summary(await untilAlive(often.visits));
	console.log(
		`  median ${(alive.median / 1000).toFixed(2)} s   fastest ${(alive.fastest / 1000).toFixed(2)} s`
	);

	heading('Downloaded by a first visit, kB (text and wasm in gzip)');
	const { pages, wasm, webgpu } = await transfers(['/', LESSON]);
	for (const [path, transfer] of Object.entries(pages)) download(path, transfer);
	download('first picture, WebAssembly', wasm);
	download('first picture, WebGPU', webgpu);

	heading('Comparisons on /compare, and what held up the page meanwhile');
	for (const comparison of often.comparisons) {
		const { cells, all, firstRow, long } = await stalls(comparison);
		console.log(
			`  ${String(cells).padStart(2)} cells, ${comparison.webgpu ? 'WebGPU' : 'WebAssembly'}: first row ` +
				`after ${firstRow.toFixed(1)} s, all after ${all.toFixed(1)} s; tasks of 50 ms or longer: ` +
				(long.length ? `${long.length}, the longest ${Math.max(...long)} ms` : 'none')
		);
	}
}

const heading = (text: string) => console.log(`\n${text}`);

const nameOf = (task: Task, detail: string) =>
	task.kind === 'onnx'
		? `onnxruntime-web, ${detail}`
		: `${task.plain ? 'plain tfjs' : 'ours'} ${task.backend}, ${detail}`;

function row(name: string, { median, fastest }: Times, operations: number): void {
	const speed = (ms: number) => `${(operations / ms / 1e6).toFixed(1).padStart(5)} GFLOP/s`;
	const ms = (value: number) => `${value.toFixed(1).padStart(7)} ms`;
	console.log(
		`  ${name.padEnd(42)} median ${ms(median)} ${speed(median)}   fastest ${ms(fastest)} ${speed(fastest)}`
	);
}

function ratio(ours: Times, others: Times, where = '', name = 'onnxruntime-web'): void {
	const of = (key: keyof Times) => (ours[key] / others[key]).toFixed(2);
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
