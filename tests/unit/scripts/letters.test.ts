import { expect, test } from 'vitest';
import { dotsOf, LETTER, linesOf } from '../../../scripts/lib/generate/letters.ts';

test('a label is broken between words, and inside one only where it has to be', () => {
	expect(linesOf('a very big red house', 10)).toEqual(['a very big', 'red house']);
	expect(linesOf('DPM-Solver++, order 3', 8)).toEqual(['DPM-Solv', 'er++,', 'order 3']);
	expect(linesOf('η = 0.5, “ice” 🍎', 40)).toEqual(['eta = 0.5, "ice" ?']);
	expect(linesOf('', 8)).toEqual([]);
});

test('every letter has dots of its own within its place', () => {
	const seen = new Set<string>();
	for (let code = 33; code < 127; code++) {
		const dots: string[] = [];
		dotsOf(String.fromCharCode(code), (x, y) => {
			expect(x).toBeLessThan(LETTER.wide);
			expect(y).toBeLessThan(LETTER.high);
			dots.push(`${x},${y}`);
		});
		expect(dots.length).toBeGreaterThan(0);
		seen.add(dots.join(' '));
	}
	expect(seen.size).toBe(94);
});
