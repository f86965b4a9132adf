import { expect, test } from 'vitest';
import { BackendError } from '#lib/model/backend-error.ts';
import type { BackendName } from '#lib/model/backend.ts';
import { fastest } from '#lib/model/fastest.ts';

/** Backends whose calls take so many milliseconds, or that do not start. */
function machine(times: Partial<Record<BackendName, number>>) {
	const [freed, used]: BackendName[][] = [[], []];
	const start = async (backend: BackendName) => {
		const ms = times[backend];
		if (ms === undefined) throw new BackendError({ code: 'noAdapter' });
		const call = () => new Promise((resolve) => setTimeout(resolve, ms));
		const use = async () => void used!.push(backend);
		return { backend, call, use, dispose: () => void freed!.push(backend) };
	};
	return { start, freed, used };
}

const ALL = ['webgpu', 'wasm', 'cpu'] as const;

test.for([
	['wasm', 'webgpu', { webgpu: 120, wasm: 30, cpu: 1 }],
	['webgpu', 'wasm', { webgpu: 30, wasm: 120, cpu: 1 }]
] as const)('%s serves where it is faster than %s, which is freed', async ([one, other, times]) => {
	const { start, freed, used } = machine(times);
	const { winner, skipped } = await fastest(ALL, start, { compare: true });
	expect([winner.backend, freed, used]).toEqual([one, [other], [one]]);
	expect(skipped).toEqual([
		{
			backend: other,
			reason: { code: 'slower', ms: expect.any(Number), than: one, thanMs: expect.any(Number) }
		}
	]);
	const { reason } = skipped[0]!;
	if (reason.code !== 'slower') throw new Error('another reason');
	expect(reason.ms).toBeGreaterThan(reason.thanMs);
});

test('a call that is over within a frame of the screen needs no rival', async () => {
	const { start, used } = machine({ webgpu: 1, wasm: 0 });
	const { winner, skipped } = await fastest(ALL, start, { compare: true });
	expect([winner.backend, skipped, used]).toEqual(['webgpu', [], []]);
});

test('the first that starts serves alone, whatever its time', async () => {
	const alone = await fastest(ALL, machine({ webgpu: 30 }).start, { compare: true });
	expect(alone.winner.backend).toBe('webgpu');
	expect(alone.skipped).toEqual([{ backend: 'wasm', reason: { code: 'noAdapter' } }]);
	const last = await fastest(ALL, machine({ cpu: 30 }).start, { compare: true });
	expect(last.winner.backend).toBe('cpu');
	const unasked = await fastest(ALL, machine({ webgpu: 90, wasm: 0 }).start, { compare: false });
	expect(unasked.winner.backend).toBe('webgpu');
});

test('who leaves while a rival starts leaves nothing behind', async () => {
	const left = new AbortController();
	const { start, freed } = machine({ webgpu: 30, wasm: 30 });
	const leaving = fastest(
		ALL,
		(backend) => {
			if (backend === 'wasm') left.abort(new Error('gone'));
			return start(backend).then((candidate) => (left.signal.throwIfAborted(), candidate));
		},
		{ compare: true, left: left.signal }
	);
	await expect(leaving).rejects.toThrow('gone');
	expect(freed).toEqual(['webgpu']);
});
