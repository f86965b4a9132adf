const FILE = 'tfjs-backend-wasm-threaded-simd.js';
const GUARDED = /typeof _scriptDir\s*!==\s*"undefined"\s*&&\s*_scriptDir\b/;

/**
 * A Vite plugin that keeps the threads of tfjs' WebAssembly backend alive in a minified build.
 * The backend sends its factory function to them as text. That function asks `typeof _scriptDir`
 * about a variable outside itself, which a minifier knows to be there and the threads lack: so the
 * question goes, answered with what it comes to in a worker.
 * @returns {import('vite').Plugin}
 */
export function wasmThreads() {
	return {
		name: 'wasm-threads',
		transform(code, id) {
			if (!id.endsWith(FILE)) return;
			if (!GUARDED.test(code)) throw new Error(`${FILE} has changed: do its threads still start?`);
			return { code: code.replace(GUARDED, 'false'), map: null };
		}
	};
}
