import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

describe.each([12, 48])('the card of the shorthand of %i times fewer numbers', (times) => {
	const read = (file: string) => readFileSync(`models/shorthand-${times}/${file}`, 'utf8');
	const card = read('card.md').replaceAll(/\s+/g, ' ');
	const measured = JSON.parse(read('shorthand.json'));
	const { training, parameters, weights, operations, factor, channels } = JSON.parse(
		read('config.json')
	);

	test('tells of the weights that are there', () => {
		expect(card).toContain(
			`${(training.pictures / 1000).toFixed(0)} thousand pictures in ${training.hours.toFixed(1)} hours`
		);
		expect(card).toContain(`${(parameters / 1000).toFixed(0)} thousand weights`);
		expect(card).toContain(`${(weights.bytes / 1000).toFixed(0)} kB in 8 bits`);
		expect(card).toContain(`${(operations / 1e9).toFixed(2)} GFLOP`);
		expect(card).toContain(`${64 / factor} × ${64 / factor} × ${channels}`);
	});

	test('was measured as it is', () => {
		expect(measured.training_pictures).toBe(training.pictures);
	});

	test('has the numbers in its table that were measured', () => {
		const { pictures, before, after, distance } = measured;
		const [, table] = /(\| of .*?) Distances/.exec(card)!;
		expect(table!.match(/\d[\d,]*(?:\.\d+)?/g)).toEqual([
			pictures.toLocaleString('en'),
			...['letters', 'words', 'things'].flatMap((what) => [
				before[what].toFixed(1),
				after[what].toFixed(1)
			]),
			distance.signs.toFixed(1),
			distance.things.toFixed(1)
		]);
	});
});
