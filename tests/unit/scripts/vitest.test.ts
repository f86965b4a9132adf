import { expect, test } from 'vitest';
import { countsOf } from '../../../scripts/lib/vitest.mjs';

test('tests are counted as Vitest counted them', () => {
	const results = { numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 0 };
	expect(countsOf(results, false)).toEqual({ passed: 7, failed: 2, skipped: 1 });
});

test('a run that failed outside any test is a failure all the same', () => {
	expect(countsOf({ numPassedTests: 7, numFailedTests: 0 }, false).failed).toBe(1);
	expect(countsOf({}, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
