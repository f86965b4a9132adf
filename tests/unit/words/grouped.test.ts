import { expect, test } from 'vitest';
import { groupedAs } from '#lib/words/written.ts';
import * as german from '../../../src/lib/words/de/language.ts';
import * as english from '../../../src/lib/words/en/language.ts';
import * as spanish from '../../../src/lib/words/es/language.ts';

const numbers = [
	0, 7, 40, 300, 999, 1000, 9999, 12_345, 1_234_567, 0.5, 0.12345, 1234.5, 99_999.9996, -1200
];

test.each([english, german, spanish])('numbers are grouped as $language has it', (rules) => {
	expect(numbers.map((value) => groupedAs(value, rules))).toEqual(
		numbers.map((value) => value.toLocaleString(rules.language))
	);
});
