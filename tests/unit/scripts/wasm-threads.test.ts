import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { wasmThreads } from '../../../vite/wasm-threads.mjs';

const FILE =
	'node_modules/@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-threaded-simd.js';
const transform = wasmThreads().transform as (code: string, id: string) => { code: string } | void;

test('the function that threads get as text no longer asks about a variable outside itself', () => {
	const before = readFileSync(FILE, 'utf8');
	expect(before).toContain('typeof _scriptDir');
	expect(transform(before, FILE)?.code).not.toContain('typeof _scriptDir');
});

test('a version of that file in which the question is not found stops the build', () => {
	expect(() => transform('var other;', FILE)).toThrow('has changed');
});

test('every other file is left alone', () => {
	expect(transform('typeof _scriptDir', 'src/app.ts')).toBeUndefined();
});
