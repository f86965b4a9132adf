import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadModel, type LoadedModel } from '#lib/model/load-model.ts';
import { ModelError } from '#lib/model/model-error.ts';
import { problemSentence } from '#words/problems.ts';
import { gaussian } from '#lib/diffusion/random.ts';
import { modelFiles } from '../../../scripts/lib/model-files.ts';
import { expectWithin } from '../../unit/diffusion/close.ts';

const files = modelFiles();
const EMPTY = files.stored.tokens[1]!;
const SIGN = files.stored.tokens[0]!;

describe('loadModel', () => {
	it('moves on to the next backend, with the reason why the first does not run', async () => {
		const checked: string[] = [];
		const loaded = await loadModel(files, { onCheck: (name) => checked.push(name) });
		loaded.dispose();
		const { backend, detail, skipped } = loaded;
		expect(checked).toEqual(['webgpu', 'wasm']);
		expect({ backend, detail }).toEqual({ backend: 'wasm', detail: 'one thread' });
		expect(skipped).toEqual([{ backend: 'webgpu', reason: { code: 'noWebgpu' } }]);
	});

	it.each([
		[
			'one weight is wrong',
			(weights: DataView) => weights.setUint16(20_000, 0x5000, true),
			/^The model can’t run here. Not on WebAssembly: it computes wrongly, off by .* where 0.002 is allowed/
		],
		[
			'one weight is NaN',
			(weights: DataView) => weights.setUint16(20_000, 0x7e00, true),
			/^The model can’t run here. Not on WebAssembly: it computes wrongly, and answers no numbers/
		]
	])('refuses a backend that computes wrongly: %s', async (_what, spoil, sentence) => {
		const weights = async () => {
			const data = await files.weights(() => undefined);
			spoil(new DataView(data));
			return data;
		};
		const failed = loadModel({ ...files, weights }, { backends: ['wasm'] });
		const error: unknown = await failed.catch((error: unknown) => error);
		expect(error).toBeInstanceOf(ModelError);
		expect(problemSentence((error as ModelError).problem)).toMatch(sentence);
	});

	it('passes on that the file is cut short', async () => {
		const weights = async () => (await files.weights(() => undefined)).slice(0, 1000);
		await expect(loadModel({ ...files, weights }, { backends: ['wasm'] })).rejects.toThrow(
			'cut short'
		);
	});
});

describe('the loaded model', () => {
	let loaded: LoadedModel;
	beforeAll(async () => {
		loaded = await loadModel(files, { backends: ['wasm'] });
	});
	afterAll(() => loaded.dispose());

	it('answers ε̂ and x̂₀ that explain x, for one row and for two', async () => {
		const { model } = loaded;
		const x = gaussian(7, 0, model.size);
		const explained = async (guidance: number) => {
			const bound = await model.condition({ prompt: SIGN, negative: EMPTY, guidance });
			const prediction = await bound.denoise(x, 0.3);
			bound.dispose();
			const again = x.map(
				(_, i) => Math.sqrt(0.3) * prediction.x0![i]! + Math.sqrt(0.7) * prediction.eps[i]!
			);
			expectWithin(again, x, 2e-6);
			return prediction;
		};
		const one = await explained(1);
		const three = await explained(3);
		expect(one.parts).toBeUndefined();
		expectWithin(three.parts!.conditional, one.eps, 1e-4);
		const { conditional, unconditional } = three.parts!;
		expectWithin(
			three.eps,
			x.map((_, i) => unconditional[i]! + 3 * (conditional[i]! - unconditional[i]!)),
			1e-5
		);
	});

	it('answers x̂₀ at pure noise too, where ε̂ says nothing about it', async () => {
		const { model } = loaded;
		const bound = await model.condition({ prompt: SIGN, negative: EMPTY, guidance: 1 });
		const { x0 } = await bound.denoise(gaussian(7, 0, model.size), 0);
		bound.dispose();
		expect(x0!.every(Number.isFinite)).toBe(true);
	});

	it('refuses a guidance that is no number', async () => {
		const { model } = loaded;
		const asked = model.condition({ prompt: SIGN, negative: EMPTY, guidance: NaN });
		await expect(asked).rejects.toThrow('guidance NaN');
	});

	it(
		'holds as many tensors and bytes after 50 prompts as after one',
		{ timeout: 60_000 },
		async () => {
			const { model, memory } = loaded;
			const x = gaussian(7, 0, model.size);
			const use = async (i: number) => {
				const bound = await model.condition({
					prompt: SIGN,
					negative: EMPTY,
					guidance: i % 2 ? 1 : 3
				});
				// Some are left before their first answer.
				if (i % 5) await bound.denoise(x, 0.5);
				bound.dispose();
			};
			await use(1);
			const before = memory();
			for (let i = 0; i < 50; i++) await use(i);
			expect(memory()).toEqual(before);
		}
	);
});
