import { afterEach, expect, test, vi } from 'vitest';
import { unpacked } from '#lib/recording/packed.ts';
import { fetched } from '#lib/run/fetched.ts';
import { problemOf, type Problem } from '#lib/run/problem.ts';
import { ComputeError } from '#lib/worker/compute-error.ts';

const problemIn = (failed: Promise<unknown>): Promise<Problem> =>
	failed.then(
		() => Promise.reject(new Error('nothing failed')),
		(error: unknown) => problemOf(error)
	);

afterEach(() => vi.unstubAllGlobals());

test('what is stored comes as it is', async () => {
	vi.stubGlobal('fetch', async () => new Response(Uint8Array.of(1, 2, 3)));
	expect(new Uint8Array(await fetched('a', 'run'))).toEqual(Uint8Array.of(1, 2, 3));
});

test('what the server answered instead is said, and that it answered nothing', async () => {
	vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
	const missing = { code: 'notFetched', what: 'run', status: 404 };
	expect(await problemIn(fetched('a', 'run'))).toEqual(missing);
	vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
	const silent = { code: 'notFetched', what: 'words', status: undefined };
	expect(await problemIn(fetched('a', 'words'))).toEqual(silent);
});

test('a recording that is cut short says by how much', async () => {
	const problem = { code: 'notWhole', bytes: 3, wanted: 4 };
	expect(await problemIn(unpacked(Uint8Array.of(1, 2, 3), 4))).toEqual(problem);
});

test('the worker’s problem is passed on, and of what nobody foresaw its message', () => {
	expect(problemOf(new ComputeError({ code: 'closed', work: 'picture' }))).toEqual({
		code: 'closed',
		work: 'picture'
	});
	expect(problemOf(new Error('oh'))).toEqual({ code: 'unforeseen', message: 'oh' });
	expect(problemOf('oh')).toEqual({ code: 'unforeseen', message: 'oh' });
});
