import { expect, test } from 'vitest';
import {
	isForever,
	olderStores,
	pagePaths,
	storeName
} from '../../src/service-worker/addresses.ts';

test('a page is found with and without its slash, and by the name it had as a file', () => {
	expect(pagePaths('/a/lab')).toContain('/a/lab/');
	expect(pagePaths('/a/lab.html')).toContain('/a/lab/');
	expect(pagePaths('/a/lab/index.html')).toContain('/a/lab/');
	expect(pagePaths('/a/index.html')).toContain('/a/');
});

test('files with a hash in their name never change', () => {
	expect(isForever('_app/immutable/chunks/a.js')).toBe(true);
	expect(isForever('_app/version.json')).toBe(false);
});

test('of two sites on one host, each forgets its own old versions and nothing else', () => {
	const kept = [storeName('', '1'), storeName('', '2'), storeName('/class', '1'), 'from-static-x'];
	expect(olderStores(kept, '', '2')).toEqual([storeName('', '1')]);
	expect(olderStores(kept, '/class', '2')).toEqual([storeName('/class', '1')]);
});
