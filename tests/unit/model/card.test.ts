import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import config from '#models/scenes-64/config.json' with { type: 'json' };

test('the card tells of the training that the weights have had', () => {
	const card = readFileSync('models/scenes-64/card.md', 'utf8');
	const thousands = Math.round(config.training.pictures / 1000);
	expect(card).toContain(`These weights: ${thousands},000 pictures`);
	expect(card).toContain(`in ${config.training.hours.toFixed(1)} hours`);
});
