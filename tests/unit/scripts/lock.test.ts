import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
	resolved?: string;
	optionalDependencies?: Record<string, string>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, Entry>;
};
const packages = Object.entries(lock.packages);
const names = new Set(packages.map(([path]) => path.replace(/^.*node_modules\//, '')));

test('the lock file holds what packages ask for on other machines, or npm ci would refuse it', () => {
	const asked = packages.flatMap(([, entry]) => Object.keys(entry.optionalDependencies ?? {}));
	expect(asked.filter((name) => !names.has(name))).toEqual([]);
});

test('the lock file names no address that packages come from', () => {
	expect(packages.filter(([, entry]) => entry.resolved).map(([path]) => path)).toEqual([]);
});
