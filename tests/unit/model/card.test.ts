import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MEASURED } from './measured.ts';

const read = (model: string, file: string) => readFileSync(`models/${model}/${file}`, 'utf8');
const json = (model: string, file: string) => JSON.parse(read(model, file));
const cardOf = (model: string) => read(model, 'card.md').replaceAll(/\s+/g, ' ');

const MODELS = ['scenes-64', 'scenes-64-few'] as const;

test.each(MODELS)('the card of %s tells of the training that its weights have had', (model) => {
	const { training } = json(model, 'config.json');
	const thousands = Math.round(training.pictures / 1000) * 1000;
	expect(cardOf(model)).toContain(`These weights: ${thousands.toLocaleString('en')} pictures`);
	expect(cardOf(model)).toContain(`in ${training.hours.toFixed(1)} hours`);
});

test.each(MODELS)('%s was measured as it is', (model) => {
	const { training } = json(model, 'config.json');
	expect(json(model, 'metrics.json')).toMatchObject({
		training_pictures: training.pictures,
		scale: 1
	});
});

test.each(MODELS)('every share in the card of %s is the one that was measured', (model) => {
	const [, section] = /## What it can do(.*?)## Licence/.exec(cardOf(model))!;
	let unchecked = section!;
	for (const phrase of MEASURED[model](json(model, 'metrics.json'))) {
		expect(unchecked).toContain(phrase);
		unchecked = unchecked.replace(phrase, '');
	}
	expect(unchecked).not.toMatch(/\d %/);
});
