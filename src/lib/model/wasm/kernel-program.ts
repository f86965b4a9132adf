import { COMPILED } from './compiled-kernels.ts';

/** The kernels in kernels/, by the number that threads know them by. */
export const KERNELS = [
	'pack',
	'packTurned',
	'frame',
	'products',
	'winograd',
	'winogradWeights',
	'pixelNorm',
	'join',
	'peak',
	'attentionStack',
	'attention'
] as const;
export type KernelName = (typeof KERNELS)[number];

/** Works on one chunk of the job at an address, on a thread, of which the first is 0. */
export type Kernel = (job: number, chunk: number, thread: number) => void;

/**
 * The kernels for a memory that threads share, or for one thread's own: with fused multiply-add where the browser has
 * it and `relaxed` says so. Undefined where it has no 128-bit arithmetic.
 */
export async function compileKernels(
	shared: boolean,
	relaxed: boolean
): Promise<WebAssembly.Module | undefined> {
	const variants = shared
		? [COMPILED.relaxedShared, COMPILED.plainShared]
		: [COMPILED.relaxed, COMPILED.plain];
	const wanted = relaxed ? variants : variants.slice(1);
	const bytes = wanted.map((text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0)));
	const valid = bytes.find((code) => WebAssembly.validate(code));
	return valid && WebAssembly.compile(valid);
}

/** The kernels of a compiled module, working in `memory`. */
export async function kernelsIn(
	module: WebAssembly.Module,
	memory: WebAssembly.Memory
): Promise<Kernel[]> {
	const { exports } = await WebAssembly.instantiate(module, { env: { memory } });
	return KERNELS.map((name) => exports[name] as Kernel);
}
