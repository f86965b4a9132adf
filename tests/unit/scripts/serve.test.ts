import { expect, test } from 'vitest';
import { onlyAddressOf } from '../../../scripts/lib/serve.mjs';

test('a slash too many is taken off', () => {
	expect(onlyAddressOf('/lab/')).toBe('/lab');
	expect(onlyAddressOf('/lessons/static-to-picture//')).toBe('/lessons/static-to-picture');
});

test('what has none stays, and nothing leads to another site', () => {
	for (const path of ['/', '/lab', '//elsewhere.example/', '/\\elsewhere.example/', '///', '']) {
		expect(onlyAddressOf(path)).toBeUndefined();
	}
});
