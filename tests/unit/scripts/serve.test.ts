import { expect, test } from 'vitest';
import { pageAddressOf } from '../../../scripts/lib/serve.mjs';

test('a page has one address, with one slash at its end', () => {
	for (const path of ['/lab', '/lab//', '/lab.html', '/lab/index.html', '/lab/index']) {
		expect(pageAddressOf(path)).toBe('/lab/');
	}
	expect(pageAddressOf('/lessons/static-to-picture')).toBe('/lessons/static-to-picture/');
	expect(pageAddressOf('/index.html')).toBe('/');
});

test('the right one stays, and nothing leads to another site', () => {
	for (const path of ['/', '/lab/', '//elsewhere.example/', '/\\elsewhere.example/', '///', '']) {
		expect(pageAddressOf(path)).toBeUndefined();
	}
});
