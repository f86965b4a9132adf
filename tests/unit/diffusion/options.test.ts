import { expect, it, test } from 'vitest';
import {
	listOption,
	numbersInOption,
	numberOption,
	optionValues
} from '#lib/diffusion/samplers/options.ts';

it.each([
	['3 2 1', [3, 2, 1]],
	[' 3,2;\t1 ', [3, 2, 1]],
	['', []],
	[5, [5]],
	['1 x', [1, NaN]]
])('the numbers in %j are %j', (text, numbers) => {
	expect(numbersInOption(text)).toEqual(numbers);
});

test('a list is of numbers alone', () => {
	const options = { stops: listOption('3 2 1', (numbers) => [...numbers]) };
	expect(optionValues(options, {})).toEqual({ stops: '3 2 1' });
	expect(optionValues(options, { stops: '9 4' })).toEqual({ stops: '9 4' });
	expect(() => optionValues(options, { stops: '9 x' })).toThrow('stops “9 x” is not a list');
	expect(() => optionValues(options, { stops: 'x' })).toThrow('is not a list of numbers');
});

test('the ends of a range belong to it', () => {
	const options = { share: numberOption(0.5, { min: 0.25, max: 0.75, step: 0.25 }) };
	for (const share of [0.25, 0.75]) expect(optionValues(options, { share })).toEqual({ share });
	for (const share of [0.24, 0.76])
		expect(() => optionValues(options, { share })).toThrow('outside');
});
