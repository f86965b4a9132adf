import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Denoiser } from '#lib/diffusion/denoiser.ts';
import { gaussian } from '#lib/diffusion/random.ts';
import { maxAbsDifference } from '#lib/diffusion/vector.ts';
import { generate } from '#lib/pipeline/generate.ts';
import type { Model } from '#lib/pipeline/model.ts';
import { drawnBy, packedSet, pictures, type PictureSet } from '#lib/recording/picture-set.ts';
import { attentionBytes } from '#lib/recording/recorded-attention.ts';
import { defaultRecipe, type Recipe } from '#lib/recipe/recipe.ts';
import { guessesOf, replay, type Recording } from '#lib/recording/recorded-run.ts';
import { collect } from '../pipeline/collect.ts';
import { exactModel, vocabulary } from '../pipeline/exact-model.ts';

const recipe: Recipe = { ...defaultRecipe, prompt: 'a red apple', steps: 6 };

/** The exact model, with attention from 0 to 1 and 3 features that are different at every call. */
function watchedModel(): Model {
	const model = exactModel();
	let call = 0;
	const seen = () => ({
		attention: [
			{ block: 'mid', side: 2, tokens: 4, shares: gaussian(2, ++call, 16).map((z) => z * z * 0.02) }
		],
		features: gaussian(3, call, 3)
	});
	return {
		size: model.size,
		async condition(conditions) {
			const { denoise, dispose } = await model.condition(conditions);
			const watched: Denoiser = async (...given) => ({ ...(await denoise(...given)), ...seen() });
			return { denoise: conditions.watch ? watched : denoise, dispose };
		}
	};
}

const walked = (wanted = recipe) =>
	collect(generate(wanted, watchedModel(), vocabulary, { watch: true }));

describe('what the network looked at, recorded', () => {
	const recorded = async () => {
		const calls = (await walked()).flatMap((frame) => frame.calls);
		const { blocks, bytes } = attentionBytes(calls);
		const recording: Recording = {
			recipe,
			size: calls[0]!.x.length,
			clipped: calls.map(({ prediction }) => prediction.clipped!),
			made: '',
			weights: '',
			inside: blocks
		};
		return { calls, recording, guesses: guessesOf(calls), bytes };
	};

	test('comes back at every call: both predictions, and attention to within 5 %', async () => {
		const { calls, recording, guesses, bytes } = await recorded();
		const again = await collect(replay(recording, gzipSync(guesses), gzipSync(bytes)));
		again.forEach(({ calls: [call] }, i) => {
			const { parts, attention } = call!.prediction;
			const expected = calls[i]!.prediction;
			expect(attention![0]).toMatchObject({ block: 'mid', side: 2, tokens: 4 });
			attention![0]!.shares.forEach((share, k) => {
				const truth = expected.attention![0]!.shares[k]!;
				expect(Math.abs(share - truth)).toBeLessThanOrEqual(Math.max(0.05 * truth, 1e-4));
			});
			// ε̂ = (x − √ᾱ x̂₀)/√(1−ᾱ): x̂₀ is off by up to 2/255, x by what came before.
			const { alphaBar } = call!;
			const factor = Math.sqrt(alphaBar / (1 - alphaBar));
			const off = maxAbsDifference(parts!.conditional, expected.parts!.conditional);
			expect(off).toBeLessThanOrEqual(factor * (2 / 255) + 3 / 255 / Math.sqrt(1 - alphaBar));
		});
	});

	test('is left out where nobody asks for it', async () => {
		const { recording, guesses } = await recorded();
		const [frame] = await collect(replay(recording, guesses));
		expect(frame!.calls[0]!.prediction).not.toHaveProperty('attention');
	});

	test('is refused where it is cut short', async () => {
		const { recording, guesses, bytes } = await recorded();
		const cut = collect(replay(recording, guesses, bytes.subarray(0, 50)));
		await expect(cut).rejects.toThrow();
	});

	test('needs a run that was watched', async () => {
		const frames = await collect(generate(recipe, exactModel(), vocabulary));
		expect(() => attentionBytes(frames.flatMap(({ calls }) => calls))).toThrow('was not watched');
	});
});

describe('a set of pictures', () => {
	test('comes back: pictures to 8 bits, features and shares as they were', async () => {
		const changes = [1, 2, 3].map((seed) => ({ seed }));
		const drawn = await Promise.all(
			changes.map(async (change) => {
				const wanted = { ...recipe, ...change };
				return drawnBy(wanted, await walked(wanted));
			})
		);
		const set: PictureSet = {
			recipe,
			drawn: drawn.map(({ clipped }, i) => ({ changes: changes[i]!, clipped })),
			size: 48,
			features: 3,
			made: '',
			weights: ''
		};
		const again = await pictures(set, gzipSync(packedSet(drawn)));
		again.forEach((one, i) => {
			const { picture, ...rest } = drawn[i]!;
			expect(one).toMatchObject(rest);
			expect(maxAbsDifference(one.picture, picture)).toBeLessThanOrEqual(1 / 255 + 1e-6);
		});
	});

	test('needs a walk that has a step, and features of all pictures or of none', async () => {
		const [watched, unseen] = [
			await walked(),
			await collect(generate(recipe, exactModel(), vocabulary))
		];
		const mixed = [watched, unseen].map((frames) => drawnBy(recipe, frames));
		expect(() => packedSet(mixed)).toThrow('without anybody watching');
		expect(() => drawnBy(recipe, [])).toThrow('without steps');
	});

	test('that nobody watched comes back by name, without features', async () => {
		const frames = await collect(generate(recipe, exactModel(), vocabulary));
		const drawn = ['one', 'other'].map((name) => ({ ...drawnBy(recipe, frames), name }));
		const set: PictureSet = {
			recipe,
			drawn: drawn.map(({ name, clipped }) => ({ name, changes: {}, clipped })),
			size: 48,
			features: 0,
			made: '',
			weights: ''
		};
		const again = await pictures(set, gzipSync(packedSet(drawn)));
		expect(again.map(({ name, features }) => [name, features])).toEqual([
			['one', undefined],
			['other', undefined]
		]);
		expect(maxAbsDifference(again[1]!.picture, drawn[1]!.picture)).toBeLessThanOrEqual(
			1 / 255 + 1e-6
		);
	});
});
