import { expect, test } from 'vitest';
import { reachTable, size } from '../../../scripts/lib/reach/reach-table.mjs';

test('bytes are written with two digits that count', () => {
	expect([990, 1000, 123_456, 9_876_543, 8.2e12].map(size)).toEqual([
		'990 bytes',
		'1 kB',
		'120 kB',
		'9.9 MB',
		'8.2 TB'
	]);
});

test('what one transfers is what many do, so many times', () => {
	const row = reachTable([{ name: 'reads', bytes: 400_000, requests: 12 }]).split('\n')[2];
	expect(row).toBe('| one who reads | 400 kB, 12 requests | 12 MB | 400 MB | 400 GB |');
});
