import { expect, test } from 'vitest';
import { missingPackages } from '../../../scripts/lib/packages.mjs';

const wanted = {
	packages: {
		'': { version: '1.0.0' },
		'node_modules/d3': { version: '7.9.0' },
		'node_modules/for-another-machine': { version: '1.0.0', optional: true }
	}
};

test('nothing is missing where every package is there in its version', () => {
	const installed = { packages: { 'node_modules/d3': { version: '7.9.0' } } };
	expect(missingPackages(wanted, installed)).toEqual([]);
});

test('a package that is absent or in another version is missing', () => {
	expect(missingPackages(wanted, { packages: {} })).toEqual(['node_modules/d3']);
	const older = { packages: { 'node_modules/d3': { version: '7.8.0' } } };
	expect(missingPackages(wanted, older)).toEqual(['node_modules/d3']);
});
