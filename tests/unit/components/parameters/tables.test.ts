import { describe, expect, test } from 'vitest';
import { allParameters } from '#lib/exhibit-parameters.server.ts';
import { defaultsOf } from '#lib/components/parameters/parameter.ts';
import { readSettings } from '#lib/components/parameters/read-settings.ts';
import { parameterWords } from '#words/parameters.ts';

describe.each(Object.entries(allParameters))('the parameters of %s', (figure, { own, frame }) => {
	const table = { ...frame, ...own };

	test('are none of those that every figure has', () => {
		expect(Object.keys(own).filter((name) => name in frame)).toEqual([]);
	});

	test('have words, each', () => {
		const silent = Object.keys(table).filter((name) => !parameterWords(figure, name));
		expect(silent).toEqual([]);
	});

	test('begin with what they allow', () => {
		const usual = defaultsOf(table);
		expect(readSettings(table, usual, usual)).toEqual({ settings: usual, notes: [] });
	});
});

test('there are more than twenty that differ, on more than thirty figures', () => {
	const names = Object.values(allParameters).flatMap(({ own, frame }) =>
		Object.keys({ ...frame, ...own })
	);
	expect(new Set(names).size).toBeGreaterThanOrEqual(20);
	const settable = Object.values(allParameters).filter(({ own }) => Object.keys(own).length > 0);
	expect(settable.length).toBeGreaterThan(30);
});
