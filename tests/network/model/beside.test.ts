import { expect, test } from 'vitest';
import { generate } from '#lib/pipeline/generate.ts';
import { MODELS } from '#lib/recipe/model-choices.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { loadModel } from '#lib/model/load-model.ts';
import vocabulary from '#site-model/vocabulary.json' with { type: 'json' };
import { modelFiles } from '../../../scripts/lib/model-files.ts';
import { collect } from '../../unit/pipeline/collect.ts';

test('a student runs beside the model and draws its own picture', async () => {
	const loaded = await loadModel(modelFiles(), { backends: ['wasm'] });
	const alone = loaded.memory();
	const student = await loaded.beside(modelFiles('scenes-64-few'));
	expect(student.size).toBe(loaded.model.size);
	expect(loaded.memory().bytes).toBeGreaterThan(1.9 * alone.bytes);

	const recipe = { ...defaultRecipe, ...MODELS['scenes-64-few']!.suited };
	const [own] = await collect(generate(recipe, student, vocabulary));
	const [other] = await collect(generate(recipe, loaded.model, vocabulary));
	expect(own!.x).toEqual(other!.x);
	expect(own!.next).not.toEqual(other!.next);
	loaded.dispose();
});

test('weights that do not answer as stored are not kept beside a model', async () => {
	const loaded = await loadModel(modelFiles(), { backends: ['wasm'] });
	const alone = loaded.memory();
	const { stored, ...files } = modelFiles('scenes-64-few');
	const wrong = {
		...files,
		stored: { ...stored, v: stored.v.map((row) => row.map((v) => v + 1)) }
	};
	await expect(loaded.beside(wrong)).rejects.toMatchObject({
		problem: { code: 'computesWrongly', allowed: 2e-3 }
	});
	expect(loaded.memory()).toEqual(alone);
	loaded.dispose();
});

test('a student keeps the words it read last, draws the same with them, and holds no others', async () => {
	const loaded = await loadModel(modelFiles(), { backends: ['wasm'] });
	const student = await loaded.beside(modelFiles('scenes-64-few'));
	const recipe = { ...defaultRecipe, ...MODELS['scenes-64-few']!.suited };
	const draw = (part: object) => collect(generate({ ...recipe, ...part }, student, vocabulary));
	const [first] = await draw({});
	const held = loaded.memory();
	expect((await draw({}))[0]!.next).toEqual(first!.next);
	await draw({ seed: 8 });
	await draw({ prompt: 'a dog' });
	expect(loaded.memory()).toEqual(held);
	// Two that are drawn turn by turn do not free each other's words.
	const one = generate({ ...recipe, steps: 2 }, student, vocabulary);
	await one.next();
	await draw({ prompt: 'a dog' });
	const { value } = await one.next();
	const alone = await draw({ steps: 2 });
	expect(value!.next).toEqual(alone[1]!.next);
	await one.return(undefined);
	expect(loaded.memory()).toEqual(held);
	loaded.dispose();
});
