import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allParameters } from '#lib/exhibit-parameters.server.ts';
import {
	defaultsOf,
	type Parameter,
	type Parameters,
	type FigureSetting
} from '#lib/components/parameters/parameter.ts';
import { givenIn, readSettings, settingsQuery } from '#lib/components/parameters/read-settings.ts';
import { settingSentence } from '#words/parameters.ts';
import { hostileFields, hostileQuery } from './hostile.ts';

/** Combinations of every figure’s parameters. */
const numRuns = 1000;
const seed = Number(process.env.PROPERTY_SEED ?? 7);

/** Every value that a parameter allows. */
function allowed(parameter: Parameter): fc.Arbitrary<FigureSetting> {
	switch (parameter.kind) {
		case 'number': {
			const { min, max, step } = parameter;
			return fc
				.nat(Math.round((max - min) / step))
				.map((stops) => Number((min + stops * step).toFixed(6)));
		}
		case 'text':
			return fc.string({ unit: 'binary', maxLength: parameter.longest });
		case 'choice':
			return fc.constantFrom(...parameter.values);
		case 'flag':
			return fc.boolean();
		case 'several':
			return fc.subarray([...parameter.values]).map((some) => some.join(' '));
	}
}

/** Whether a value is one that a parameter allows. */
function isAllowed(parameter: Parameter, value: FigureSetting): boolean {
	switch (parameter.kind) {
		case 'number':
			return typeof value === 'number' && value >= parameter.min && value <= parameter.max;
		case 'text':
			return typeof value === 'string' && value.length <= parameter.longest;
		case 'choice':
			return parameter.values.includes(value as string | number);
		case 'flag':
			return typeof value === 'boolean';
		case 'several':
			return String(value)
				.split(' ')
				.every((one) => one === '' || parameter.values.includes(one));
	}
}

const combination = (table: Parameters) =>
	fc.record(Object.fromEntries(Object.entries(table).map(([name, one]) => [name, allowed(one)])));

for (const [figure, { own, frame }] of Object.entries(allParameters)) {
	const table: Parameters = { ...frame, ...own };
	const usual = defaultsOf(table);
	const names = Object.keys(table);

	test(`${figure}: every combination comes out of its link as it went in`, () => {
		const holds = fc.property(combination(table), (settings) => {
			const query = settingsQuery(table, settings);
			expect(readSettings(table, givenIn(query), usual)).toEqual({ settings, notes: [] });
		});
		fc.assert(holds, { numRuns, seed });
	});

	test(`${figure}: whatever is given, what comes of it is allowed, and every change has a sentence`, () => {
		const given = fc.oneof(
			hostileQuery(names, ['true', '7']).map(givenIn),
			hostileFields(names, ['true', '7'])
		);
		const holds = fc.property(given, (asked) => {
			const { settings, notes } = readSettings(table, asked, usual);
			expect(Object.keys(settings)).toEqual(Object.keys(usual));
			for (const name of names) {
				const of = `${name} ${JSON.stringify(settings[name])}`;
				expect(isAllowed(table[name]!, settings[name]!), of).toBe(true);
			}
			expect(notes.map(settingSentence).every((sentence) => sentence.length > 10)).toBe(true);
		});
		fc.assert(holds, { numRuns, seed });
	});
}
