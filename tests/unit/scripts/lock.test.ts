import { expect, test } from 'vitest';
import lock from '../../../package-lock.json' with { type: 'json' };

const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

test('the lock file names a version of every package, those for other machines too', () => {
	expect(packages.filter(([, entry]) => !entry.version).map(([path]) => path)).toEqual([]);
});

test('the lock file names no address that packages come from', () => {
	expect(packages.filter(([, entry]) => 'resolved' in entry).map(([path]) => path)).toEqual([]);
});
