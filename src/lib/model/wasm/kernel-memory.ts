import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import { util, type TensorInfo } from '@tensorflow/tfjs-core';
import type { KernelMemory } from './kernel-call.ts';
import { startKernels, type KernelRunner } from './kernel-runner.ts';

/** Bytes between addresses that vectors are best read from. */
const LINE = 64;
/** Columns of a panel. */
const COLUMNS = 8;

/** What tfjs' types leave out. */
interface Emscripten {
	asm: { memory?: WebAssembly.Memory };
	PThread?: {
		loadWasmModuleToWorker(worker: object): void;
	};
	_malloc(bytes: number): number;
	_free(address: number): void;
}

/** Our kernels in the memory of tfjs' WebAssembly, so that each finds what the other has made; undefined where they do not run. */
export async function kernelsBeside(
	backend: BackendWasm,
	threads: number,
	relaxed?: boolean
): Promise<WasmKernels | undefined> {
	const { asm, PThread, _malloc, _free } = backend.wasm as unknown as Emscripten;
	const memory = asm.memory ?? sharedMemory(PThread);
	if (!memory) return undefined;
	const heap = { memory, take: (bytes: number) => _malloc(bytes) >>> 0, give: _free };
	const runner = await startKernels(heap, threads, relaxed);
	return runner && new WasmKernels(backend, runner);
}

/** tfjs keeps its shared memory to itself, and hands it to whatever is to be a thread. */
function sharedMemory(threads: Emscripten['PThread']): WebAssembly.Memory | undefined {
	let memory: WebAssembly.Memory | undefined;
	threads?.loadWasmModuleToWorker({
		postMessage: (start: { wasmMemory: WebAssembly.Memory }) => (memory = start.wasmMemory)
	});
	return memory;
}

/** Ways to lay weights out. */
type Layout = 'pack' | 'packTurned' | 'winograd2' | 'winograd4';

/** Our kernels with tensors of tfjs. */
export class WasmKernels implements KernelMemory {
	readonly runner: KernelRunner;
	readonly #backend: BackendWasm;
	readonly #packed = new Map<object, Partial<Record<Layout, number>>>();
	#scratch: number[] = [];

	constructor(backend: BackendWasm, runner: KernelRunner) {
		this.#backend = backend;
		this.runner = runner;
		const dispose = backend.disposeData.bind(backend);
		backend.disposeData = (dataId, force) => {
			const gone = dispose(dataId, force);
			if (gone) this.#forget(dataId);
			return gone;
		};
	}

	address = ({ dataId }: TensorInfo): number => this.#backend.getMemoryOffset(dataId);

	makeOutput = (shape: number[]): TensorInfo => this.#backend.makeOutput(shape, 'float32');

	scratch = (count: number): number => {
		const taken = this.runner.heap.take(4 * count + LINE);
		this.#scratch.push(taken);
		return Math.ceil(taken / LINE) * LINE;
	};

	packed = (w: TensorInfo): number => this.#panels(w, 'pack', w.shape.at(-1)!);

	packedTurned = (w: TensorInfo): number => this.#panels(w, 'packTurned', w.shape.at(-2)!);

	winogradWeights = (w: TensorInfo, side: 2 | 4): number => {
		const [inside, columns] = w.shape.slice(2) as [number, number];
		const whole = wholePanels(columns);
		return this.#kept(w, `winograd${side}`, (side + 2) ** 2 * inside * whole, (out) => {
			const job = [this.address(w), out, inside, columns, side];
			this.runner.run('winogradWeights', job, whole / COLUMNS);
		});
	};

	packedAt = (from: number, rows: number, columns: number): number => {
		const out = this.scratch(rows * wholePanels(columns));
		this.runner.run('pack', [from, out, rows, columns, 1], wholePanels(columns) / COLUMNS);
		return out;
	};

	#panels(w: TensorInfo, kernel: 'pack' | 'packTurned', columns: number): number {
		const rows = util.sizeFromShape(w.shape) / columns;
		const whole = wholePanels(columns);
		const side = w.shape.length === 4 ? w.shape[0]! : 1;
		return this.#kept(w, kernel, rows * whole, (out) => {
			this.runner.run(kernel, [this.address(w), out, rows, columns, side], whole / COLUMNS);
		});
	}

	/** Where a layout of a weight is; `size` numbers that `write` writes where there are none yet. */
	#kept(w: TensorInfo, layout: Layout, size: number, write: (out: number) => void): number {
		const kept = this.#packed.get(w.dataId) ?? {};
		const known = kept[layout];
		if (known) return known;
		const out = this.runner.heap.take(4 * size);
		write(out);
		this.#packed.set(w.dataId, { ...kept, [layout]: out });
		return out;
	}

	/** Calls a kernel, and gives back its scratch. */
	call<T>(kernel: (kernels: KernelMemory) => T): T {
		try {
			return kernel(this);
		} finally {
			this.#scratch.forEach((address) => this.runner.heap.give(address));
			this.#scratch = [];
		}
	}

	#forget(dataId: object): void {
		const panels = this.#packed.get(dataId);
		if (panels === undefined) return;
		this.#packed.delete(dataId);
		Object.values(panels).forEach((address) => this.runner.heap.give(address));
	}
}

/** So many columns in whole panels. */
const wholePanels = (columns: number): number => Math.ceil(columns / COLUMNS) * COLUMNS;
