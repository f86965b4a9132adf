import { expect, test } from 'vitest';
import { readerTasks } from '#lib/bench/reader-tasks.ts';

const desktop = { cores: 8, isolated: true, webgpu: true, jspi: true };
const all = { tfjs: true, onnx: true };

const named = (...args: Parameters<typeof readerTasks>) =>
	readerTasks(...args).map(({ runtime, backend, threads }) => `${runtime} ${backend} ${threads}`);

test('ours is measured everywhere, the others where they can compute', () => {
	expect(named(desktop, all)).toEqual([
		'ours webgpu 1',
		'tfjs webgpu 1',
		'onnx webgpu 1',
		'ours wasm 4',
		'onnx wasm 4',
		'ours wasm 1',
		'tfjs wasm 1',
		'onnx wasm 1'
	]);
	expect(named({ ...desktop, jspi: false }, all)).not.toContain('onnx webgpu 1');
});

test('alone, ours takes one task a place; without isolation there is one thread', () => {
	const bare = { cores: 8, isolated: false, webgpu: false, jspi: false };
	expect(named(bare, { tfjs: false, onnx: false })).toEqual(['ours wasm 1']);
});

test('a picture is timed once on each backend', () => {
	const timed = readerTasks(desktop, all).filter(({ steps }) => steps);
	expect(timed.map(({ backend, threads }) => [backend, threads])).toEqual([
		['webgpu', 1],
		['wasm', 4]
	]);
});
