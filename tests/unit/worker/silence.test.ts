import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Silence } from '#lib/worker/silence.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('only seconds in which somebody waits and nothing is heard are counted', () => {
	const tooLong = vi.fn();
	const silence = new Silence(() => 30, tooLong);
	vi.advanceTimersByTime(60_000);
	silence.wait();
	vi.advanceTimersByTime(29_000);
	silence.wait();
	vi.advanceTimersByTime(29_000);
	silence.end();
	vi.advanceTimersByTime(60_000);
	expect(tooLong).not.toHaveBeenCalled();
	silence.wait();
	vi.advanceTimersByTime(35_000);
	expect(tooLong).toHaveBeenCalledExactlyOnceWith(30);
});
