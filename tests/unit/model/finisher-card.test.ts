import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(`models/finisher-256/${file}`, 'utf8');
const card = read('card.md').replaceAll(/\s+/g, ' ');
const measured = JSON.parse(read('finisher.json'));
const { training, parameters, weights, operations } = JSON.parse(read('config.json'));

test('the card of the finisher tells of the weights that are there', () => {
	const thousands = Math.round(training.pictures / 1000);
	expect(card).toContain(
		`These weights: ${thousands} thousand pictures in ${training.hours.toFixed(1)} hours`
	);
	expect(card).toContain(`${(parameters / 1e6).toFixed(1)} million parameters`);
	expect(card).toContain(`${(weights.bytes / 1e6).toFixed(1)} MB in 6 bits`);
	expect(card).toContain(`${(operations / 1e9).toFixed(1)} GFLOP`);
});

test('the finisher was measured as it is', () => {
	expect(measured.training_pictures).toBe(training.pictures);
});

test('every number in the card’s table is the one that was measured', () => {
	const { pictures, verdict_unchanged, letters_unchanged, to_truth } = measured;
	const pair = ({ enlarged, finished }: { enlarged: number; finished: number }) =>
		`${enlarged.toFixed(2)}, ${finished.toFixed(2)}`;
	const [, table] = /(\| measured on .*?) Distances/.exec(card)!;
	const numbers = table!.match(/\d[\d.]*( %)?(, \d\.\d\d)?/g);
	expect(numbers).toEqual([
		`${pictures}`,
		`${Math.floor(pictures / 4)}`,
		`${verdict_unchanged.toFixed(1)} %`,
		`${letters_unchanged.toFixed(1)} %`,
		'256',
		pair(to_truth.clean),
		pair(to_truth.faulty)
	]);
});
