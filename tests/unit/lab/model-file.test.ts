import { expect, test } from 'vitest';
import { datasetOf } from '#lib/lab/dataset.ts';
import { pointsInCsv } from '#lib/lab/csv.ts';
import { modelJson, readModelJson } from '#lib/lab/model-file.ts';
import { csvOf, pytorchOf } from '#lib/lab/pytorch.ts';
import { defaultSetup } from '#lib/lab/setup.ts';
import { moons } from '#lib/lab/distributions/moons.ts';
import { trainingOf } from '#lib/lab/training-of.ts';
import { fileRefusalOf } from './file-refusal.ts';

test('a set-up survives the file of its model', () => {
	const setup = { ...defaultSetup, width: 16, data: 'moons' } as const;
	const specs = [{ name: 'a', shape: [2], dtype: 'float32' }];
	const text = modelJson({ topology: {}, specs, weights: new ArrayBuffer(8) }, setup);
	expect(readModelJson(text)).toEqual({ setup, notes: [], specs });
});

test.each([
	['{', 'This file is no JSON'],
	['null', 'This file is no model of the lab'],
	['{"weightsManifest":[{"weights":[]}]}', 'This file is no model of the lab']
])('%s is turned down in a sentence', (text, sentence) => {
	expect(fileRefusalOf(() => readModelJson(text))).toContain(sentence);
});

test('the code holds what the set-up says', () => {
	const setup = { ...defaultSetup, told: true, width: 32, depth: 2, target: 'eps' } as const;
	const code = pytorchOf(trainingOf(setup, 2), 500);
	expect(code).toContain(
		'nn.Linear(FEATURES, 32), nn.ReLU(),\n    nn.Linear(32, 32), nn.ReLU(),\n'
	);
	expect(code).toContain('WAVES, CLASSES = 3, 2');
	expect(code).toContain('for step in range(500):');
	expect(code).toContain('F.mse_loss(out, eps)');
	expect(pytorchOf(trainingOf(defaultSetup, 2), 1)).not.toContain('told');
});

test('the points of the code’s file are those of the page', () => {
	const dataset = datasetOf(moons, 20, 7);
	const { points, labels } = pointsInCsv(csvOf(dataset));
	expect(labels.map(Number)).toEqual([...dataset.labels]);
	points.flat().forEach((value, i) => expect(value).toBeCloseTo(dataset.points[i]!, 5));
});
