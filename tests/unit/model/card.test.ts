import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (model: string, file: string) => readFileSync(`models/${model}/${file}`, 'utf8');

test.each(['scenes-64', 'scenes-64-few'])(
	'the card of %s tells of the training that its weights have had',
	(model) => {
		const { training } = JSON.parse(read(model, 'config.json'));
		const thousands = Math.round(training.pictures / 1000) * 1000;
		const card = read(model, 'card.md').replaceAll('\n', ' ');
		expect(card).toContain(`These weights: ${thousands.toLocaleString('en')} pictures`);
		expect(card).toContain(`in ${training.hours.toFixed(1)} hours`);
	}
);

test.each(['scenes-64', 'scenes-64-few'])('%s was measured as it is', (model) => {
	const { training } = JSON.parse(read(model, 'config.json'));
	expect(JSON.parse(read(model, 'metrics.json'))).toMatchObject({
		training_pictures: training.pictures,
		scale: 1
	});
});
