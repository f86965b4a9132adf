import { adapterName } from '#lib/model/webgpu/device.ts';
import type { OnnxRuntime } from './onnx-call.ts';

/** onnxruntime-web, fetched only where it is measured: its program is 14 MB, with WebGPU 17 MB, 3 MB as hosts send it. */
export async function onnxRuntime(
	backend: 'wasm' | 'webgpu',
	threads: number
): Promise<{ runtime: OnnxRuntime; detail: string }> {
	const { runtime, script, program } = await LOAD[backend]();
	runtime.env.wasm.numThreads = backend === 'webgpu' ? 1 : threads;
	// Apart, because threads are started from this file: bundled, they would start this worker again.
	runtime.env.wasm.wasmPaths = { mjs: script.default, wasm: program.default };
	if (backend === 'wasm') {
		return { runtime, detail: threads === 1 ? 'one thread' : `${threads} threads` };
	}
	const adapter = await navigator.gpu.requestAdapter({ powerPreference: 'high-performance' });
	return { runtime, detail: adapterName(adapter?.info) };
}

const LOAD = {
	wasm: async () => {
		const [runtime, script, program] = await Promise.all([
			import('onnxruntime-web/wasm'),
			import('onnxruntime-web/ort-wasm-simd-threaded.mjs?url'),
			import('onnxruntime-web/ort-wasm-simd-threaded.wasm?url')
		]);
		return { runtime, script, program };
	},
	/** For browsers with JSPI: the build for all others has 27 MB in one file, more than some hosts take. */
	webgpu: async () => {
		const [runtime, script, program] = await Promise.all([
			import('onnxruntime-web/jspi'),
			import('onnxruntime-web/ort-wasm-simd-threaded.jspi.mjs?url'),
			import('onnxruntime-web/ort-wasm-simd-threaded.jspi.wasm?url')
		]);
		return { runtime, script, program };
	}
};
