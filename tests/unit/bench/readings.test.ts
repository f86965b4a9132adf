import { expect, test } from 'vitest';
import type { BenchOutcome, BenchReading } from '#lib/bench/bench-task.ts';
import { mergedOutcome, speedOf } from '#lib/bench/readings.ts';
import { timesOf } from '#lib/bench/times.ts';

const reading: BenchReading = { detail: 'one thread', calls: [50, 40], single: [22], peak: 3e10 };
const measured = (part: Partial<BenchReading>): BenchOutcome => ({
	kind: 'measured',
	reading: { ...reading, ...part }
});
const failed: BenchOutcome = { kind: 'failed', reason: { code: 'noAdapter' } };

test('two measurements of a task are one with the calls of both, the sooner frames and the higher peak', () => {
	const before = measured({ frames: { first: 900, last: 2000 } });
	const now = measured({ calls: [45], frames: { first: 700 }, peak: 4e10 });
	expect(mergedOutcome(before, now)).toEqual(
		measured({ calls: [50, 40, 45], single: [22, 22], frames: { first: 700 }, peak: 4e10 })
	);
});

test('a measurement stands beside one that failed, whichever came first', () => {
	expect(mergedOutcome(failed, measured({}))).toEqual(measured({}));
	expect(mergedOutcome(measured({}), failed)).toEqual(measured({}));
	expect(mergedOutcome(undefined, failed)).toEqual(failed);
});

test('the speed is that of the fastest guided call, of two rows', () => {
	// 2 · 880 million in 40 ms
	expect(speedOf(reading, 880e6)).toBe(44e9);
});

test('a call is timed once, however little time there is, and not oftener than wanted', async () => {
	const call = () => Promise.resolve();
	expect(await timesOf(call, 12, 0)).toHaveLength(1);
	expect(await timesOf(call, 12)).toHaveLength(12);
});
