import { expect, test } from 'vitest';
import { isCostly } from '../../../src/routes/costly-line.ts';

test('a line costs who saves data, is on a mobile network, or waits long for 30 MB', () => {
	expect(isCostly({ saveData: true, type: 'wifi', effectiveType: '4g' })).toBe(true);
	expect(isCostly({ saveData: false, type: 'cellular', effectiveType: '4g' })).toBe(true);
	expect(isCostly({ effectiveType: '3g' })).toBe(true);
	expect(isCostly({ effectiveType: 'slow-2g' })).toBe(true);
});

test('any other costs nobody, and one of which nothing is told', () => {
	expect(isCostly({ saveData: false, type: 'wifi', effectiveType: '4g' })).toBe(false);
	expect(isCostly()).toBe(false);
});
