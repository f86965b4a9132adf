import { expect, test } from 'vitest';
import { quoted } from '#lib/recipe/quoted.ts';

test.each([
	['abc', '“abc”'],
	[-1, '“-1”'],
	[NaN, '“NaN”'],
	[null, '“null”'],
	[{ toString: 'no function' }, '“{…}”'],
	['<b>&amp;</b>', '“<b>&amp;</b>”'],
	['line\nend\u001b[31m', '“line end [31m”'],
	['left\u202eright', '“left right”'],
	['تفاحة', '“\u2068تفاحة\u2069”'],
	['abcdefghijklmnopqrstuvwxyz', '“abcdefghijklmnopqrstuvwx…”'],
	['🍎'.repeat(30), `“${'🍎'.repeat(24)}…”`]
])('%o stands in a sentence as %s', (given, shown) => {
	expect(quoted(given)).toBe(shown);
});

test('a paste of a million characters is cut before anything else', () => {
	const started = performance.now();
	expect(quoted('👨‍👩‍👧'.repeat(125_000)).length).toBeLessThan(100);
	expect(performance.now() - started).toBeLessThan(100);
});
