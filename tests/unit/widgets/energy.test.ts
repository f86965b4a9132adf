import { expect, test } from 'vitest';
import {
	breakEven,
	inWords,
	KETTLE,
	PER_PICTURE,
	SD_TRAINING,
	taken
} from '#lib/widgets/energy-meter/facts.ts';

test('as many pictures as break even take what the training took', () => {
	expect(taken(breakEven(PER_PICTURE.mean)).mean).toBeCloseTo(SD_TRAINING, 3);
	expect(breakEven(PER_PICTURE.mean) / 1e6).toBeCloseTo(12.9, 1);
});

test('energy is said in the unit that suits it, with two digits', () => {
	expect([1.35, KETTLE, 2907, SD_TRAINING, 2.9e9].map(inWords)).toEqual([
		'1.4 Wh',
		'93 Wh',
		'2.9 kWh',
		'38 MWh',
		'2.9 GWh'
	]);
});
