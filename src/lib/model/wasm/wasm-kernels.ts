import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import {
	BatchMatMul,
	getKernel,
	registerKernel,
	util,
	type KernelFunc,
	type TensorInfo
} from '@tensorflow/tfjs-core';

/** Makes our kernels known to tfjs, for its WebAssembly backend; layers.ts asks for them by name. */
export function installWasmKernels(): void {
	if (getKernel('StackProducts', 'wasm')) return;
	const setupFunc = (backend: object) => (multiply = multiplier(backend as BackendWasm));
	registerKernel({
		kernelName: 'StackProducts',
		backendName: 'wasm',
		setupFunc,
		kernelFunc: stackProducts as unknown as KernelFunc
	});
	registerKernel({
		kernelName: 'Part',
		backendName: 'wasm',
		kernelFunc: part as unknown as KernelFunc
	});
}

interface Call<Inputs extends string, Attrs = object> {
	inputs: Record<Inputs, TensorInfo>;
	attrs: Attrs;
	backend: BackendWasm;
}

/** `attrs.count` of the matrices stacked in x, from `attrs.from` on. tfjs' slice copies all of x to get there. */
function part({ inputs: { x }, attrs, backend }: Call<'x', { from: number; count: number }>) {
	const shape = [attrs.count, ...x.shape.slice(1)];
	const size = util.sizeFromShape(x.shape.slice(1));
	const out = backend.makeOutput(shape, 'float32');
	const values = backend.typedArrayFromHeap(x).subarray(attrs.from * size);
	backend.typedArrayFromHeap(out).set(values.subarray(0, attrs.count * size));
	return out;
}

/**
 * The products of the matrices stacked in x (N, M, in) and w (N, in, out), one after the other: the
 * backend is ten times faster at single, untransposed products, because only those go to XNNPACK.
 */
function stackProducts({ inputs: { x, w }, backend }: Call<'x' | 'w'>): TensorInfo {
	const [n, m, inside] = x.shape as [number, number, number];
	const out = backend.makeOutput([n, m, w.shape[2]!], 'float32');
	for (let i = 0; i < n; i++) multiply([x, w, out], i, m, inside, w.shape[2]!);
	return out;
}

/** What tfjs' types leave out. */
interface Emscripten {
	cwrap(name: string, result: null, inputs: string[]): (...inputs: (number | Uint8Array)[]) => void;
}

/** Numbers that tfjs does not give to tensors of its own. */
const IDS = [0x7ffffff0, 0x7ffffff1, 0x7ffffff2] as const;

let multiply: ReturnType<typeof multiplier>;

/** Has the backend's own product work on the i-th matrices of stacks, where they lie. */
function multiplier(backend: BackendWasm) {
	const { registerTensor, disposeData } = backend.wasm.tfjs;
	const [x, w, out] = IDS;
	const shape = (rows: number, columns: number) =>
		new Uint8Array(Int32Array.of(1, rows, columns).buffer);
	const { cwrap } = backend.wasm as unknown as Emscripten;
	const product = cwrap(BatchMatMul, null, [
		...['number', 'array', 'number', 'number', 'array', 'number'],
		...['number', 'number', 'number']
	]);
	return (stacks: TensorInfo[], i: number, m: number, inside: number, n: number) => {
		stacks.forEach((stack, k) => {
			const size = util.sizeFromShape(stack.shape.slice(1));
			registerTensor(IDS[k]!, size, backend.getMemoryOffset(stack.dataId) + 4 * i * size);
		});
		product(x, shape(m, inside), 3, w, shape(inside, n), 3, 0, 0, out);
		IDS.forEach((id) => disposeData(id));
	};
}
