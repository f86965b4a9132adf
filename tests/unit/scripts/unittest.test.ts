import { expect, test } from 'vitest';
import { countsOf } from '../../../scripts/lib/unittest.mjs';

test('Python’s tests are counted as unittest counted them', () => {
	const output = '..F\n---\nRan 8 tests in 0.1s\n\nFAILED (failures=1, errors=2, skipped=1)\n';
	expect(countsOf(output, false)).toEqual({ passed: 4, failed: 3, skipped: 1 });
	expect(countsOf('Ran 1 test in 0.0s\n\nOK\n', true)).toEqual({
		passed: 1,
		failed: 0,
		skipped: 0
	});
});

test('a Python that could not be started is one failure', () => {
	expect(countsOf('No Python with torch', false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
