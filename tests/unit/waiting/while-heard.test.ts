import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whileHeard } from '#lib/waiting/while-heard.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = new Promise<never>(() => undefined);
const late = () => new Error('silent');

test('what answers in time is answered, and no clock is left running', async () => {
	expect(await whileHeard(3, Promise.resolve('done'), () => 0, late)).toBe('done');
	expect(vi.getTimerCount()).toBe(0);
});

test('three seconds of silence are an error', async () => {
	const waiting = expect(whileHeard(3, never, () => 7, late)).rejects.toThrow('silent');
	await vi.advanceTimersByTimeAsync(3000);
	await waiting;
	expect(vi.getTimerCount()).toBe(0);
});

test('whatever gives a sign of life every other second is waited for, and from the last one on it counts', async () => {
	let signs = 0;
	let refused = false;
	const waiting = whileHeard(3, never, () => signs, late).catch(() => (refused = true));
	for (; signs < 20; signs++) await vi.advanceTimersByTimeAsync(2000);
	expect(refused).toBe(false);
	await vi.advanceTimersByTimeAsync(4000);
	await waiting;
	expect(refused).toBe(true);
});
