import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import vocabulary from '#site-model/vocabulary.json';
import type { AttentionMap as Attention } from '#lib/diffusion/attention-map.ts';
import { pointsDenoiser } from '#lib/diffusion/points.ts';
import { gaussian } from '#lib/diffusion/random.ts';
import { sample } from '#lib/pipeline/sample.ts';
import { packedSet, type Drawn, type PictureSet } from '#lib/recording/picture-set.ts';
import { defaultRecipe } from '#lib/recipe/recipe.ts';
import { recordedWatched } from '#lib/run/recorded-watched.ts';
import { Run } from '#lib/run/run.svelte.ts';
import type { FrameSource } from '#lib/run/frame-source.ts';
import AttentionMap from '#lib/widgets/attention-map/AttentionMap.svelte';
import DetailMeter from '#lib/widgets/detail-meter/DetailMeter.svelte';
import GuidanceDial from '#lib/widgets/guidance-dial/GuidanceDial.svelte';

/** Pictures of 4 × 4 pixels, and beside a run of the site's model, of 64 × 64. */
const [TINY, FULL] = [4 * 4 * 3, 64 * 64 * 3];

/** Real walks of the exact denoiser, `wait` ms a call; each call tells two features. */
const exact = (size: number, wait = 0): FrameSource => ({
	async *frames(recipe) {
		const points = [-0.8, 0.6].map((value) => new Float32Array(size).fill(value));
		const denoise = pointsDenoiser(points);
		const watched: typeof denoise = async (...given) => {
			if (wait) await new Promise((done) => setTimeout(done, wait));
			const features = Float32Array.of(recipe.prompt ? 0 : recipe.seed, 0);
			return { ...(await denoise(...given)), features };
		};
		yield* sample({ ...recipe, steps: 2 }, watched, size);
	},
	provenance: () => ({ kind: 'exact' })
});

/** A stored set of pictures; features and shares of clipped values are given. */
function storedSet(
	size: number,
	drawn: (Omit<Drawn, 'picture' | 'recipe'> & { changes: object })[]
) {
	const set: PictureSet = {
		recipe: { ...defaultRecipe, steps: 2 },
		drawn: drawn.map(({ changes, clipped }) => ({ changes, clipped })),
		size,
		features: 2,
		made: 'in this test',
		weights: ''
	};
	const pictures = drawn.map((one, i) => ({
		...one,
		recipe: { ...set.recipe, ...one.changes },
		picture: gaussian(1, i, size).map(Math.tanh)
	}));
	return { set, url: URL.createObjectURL(new Blob([packedSet(pictures)])) };
}

/** The recorded run of the site's model, all of it. */
async function watchedRun(): Promise<Run> {
	const { recipe, source } = recordedWatched;
	const run = new Run(source);
	void run.start(recipe);
	await expect.poll(() => run.status.kind, { timeout: 10_000 }).toBe('done');
	return run;
}

/** Of the words' attention in all blocks, a block counting as much as another, the share of some tokens. */
function shareOf(maps: readonly Attention[], tokens: readonly number[]): number {
	const totals = maps.map(({ side, tokens: count, shares }) => {
		const of = (wanted: (token: number) => boolean) =>
			shares.reduce((sum, share, i) => sum + (wanted(i % count) ? share : 0), 0) / side ** 2;
		return [of((token) => tokens.includes(token)), of(() => true)] as const;
	});
	const [some, all] = [0, 1].map((i) => totals.reduce((sum, total) => sum + total[i]!, 0));
	return some! / all!;
}

describe('the attention map', () => {
	/** “a red apple on a wooden table”: apple is the third word, after the start token. */
	const APPLE = [3];
	const told = (share: number) =>
		`“apple” gets ${Number((100 * share).toFixed(share < 0.1 ? 1 : 0))} % of the words’ attention`;

	test('tells of a word the share that the numbers have, at the step that is looked at', async () => {
		const run = await watchedRun();
		run.at = 5;
		await render(AttentionMap, { run, vocabulary });
		await page.getByRole('button', { name: 'apple' }).click();
		const at = (step: number) => shareOf(run.frames[step]!.calls[0]!.prediction.attention!, APPLE);
		await expect.element(page.getByText(told(at(5)))).toBeVisible();
		page.getByRole('slider').element().focus();
		await userEvent.keyboard('{End}');
		await expect.element(page.getByText(told(at(19)))).toBeVisible();
		await expect.element(page.getByText('Recorded earlier')).toBeVisible();
	});

	test('follows the keyboard from word to word, and goes back to the one that was chosen', async () => {
		const run = await watchedRun();
		await render(AttentionMap, { run, vocabulary, chosen: 3 });
		page.getByRole('button', { name: 'red' }).element().focus();
		await expect.element(page.getByText(/“red” gets/)).toBeVisible();
		(document.activeElement as HTMLElement).blur();
		await expect.element(page.getByText(/“apple” gets/)).toBeVisible();
		await expect
			.element(page.getByRole('img', { name: /Attention to “apple”, mean of all 6 layers/ }))
			.toBeVisible();
	});

	test('draws another layer, by name', async () => {
		const run = await watchedRun();
		await render(AttentionMap, { run, vocabulary, chosen: 3 });
		const picture = page.getByRole('img', { name: /the chosen layer/ });
		const before = picture.element().getAttribute('aria-label');
		await page.getByRole('combobox', { name: 'Layer' }).selectOptions('at the bottom, 8 × 8');
		await expect.element(picture).not.toHaveAttribute('aria-label', before!);
	});

	test('asks for another prompt when one is typed', async () => {
		const run = await watchedRun();
		const onprompt = vi.fn();
		await render(AttentionMap, { run, vocabulary, onprompt });
		await page.getByRole('textbox', { name: 'Prompt' }).fill('no elephant');
		await userEvent.keyboard('{Tab}');
		expect(onprompt).toHaveBeenCalledWith('no elephant');
	});
});

describe('the guidance dial', () => {
	const scales = [0, 1, 2, 3, 5, 7, 10];
	const stored = () =>
		storedSet(
			FULL,
			scales.map((guidance) => ({
				changes: { guidance, steps: defaultRecipe.steps },
				clipped: guidance / 100,
				features: Float32Array.of(0, 0)
			}))
		);

	test('puts the guess on the line where the dial stands, and tells what is cut off', async () => {
		const run = await watchedRun();
		run.at = 10;
		await render(GuidanceDial, { run, stored: stored(), source: exact(FULL), scale: 1 });
		await expect
			.element(page.getByRole('img', { name: /with them at 1, guided at 1\./ }))
			.toBeVisible();
		page.getByRole('slider', { name: 'Guidance', exact: true }).element().focus();
		await userEvent.keyboard('{End}');
		await expect.element(page.getByText('10: the difference, 10 times')).toBeVisible();
		await expect.element(page.getByText(/Burnt: .* % of the numbers/)).toBeVisible();
		await expect.element(page.getByRole('img', { name: /guided at 10\./ })).toBeVisible();
	});

	test('shows the stored pictures with their burnt shares, and takes their guidance', async () => {
		const run = await watchedRun();
		await render(GuidanceDial, { run, stored: stored(), source: exact(FULL) });
		await page.getByRole('button', { name: 'guidance 7, 7 % burnt' }).click();
		await expect.element(page.getByText('7: the difference, 7 times')).toBeVisible();
	});

	test('makes them here: seven walks, whose provenance is theirs', async () => {
		const run = await watchedRun();
		await render(GuidanceDial, { run, stored: stored(), source: exact(FULL) });
		await page.getByRole('button', { name: 'Make them here' }).click();
		await expect.element(page.getByText('exact, no network')).toBeVisible();
		await expect
			.element(page.getByRole('button', { name: 'guidance 10, 0 % burnt' }))
			.toBeVisible();
	});

	test('asks for another run when a negative prompt is typed', async () => {
		const run = await watchedRun();
		const onnegative = vi.fn();
		await render(GuidanceDial, { run, stored: stored(), source: exact(FULL), onnegative });
		await page.getByLabelText(/Negative prompt/).fill('red');
		await userEvent.keyboard('{Tab}');
		expect(onnegative).toHaveBeenCalledWith('red');
	});
});

describe('the detail meter', () => {
	const seeds = [1, 2, 3, 4, 5, 6, 7, 8];
	/** Features on a line, the seed times a factor: spreads are in the ratio of the factors. */
	const stored = () =>
		storedSet(
			TINY,
			[
				['', 4],
				['an apple', 2],
				['a red apple', 1],
				['a gorgeous red apple', 1]
			].flatMap(([prompt, factor]) =>
				seeds.map((seed) => ({
					changes: { prompt, seed },
					clipped: 0,
					features: Float32Array.of(seed * Number(factor), 0)
				}))
			)
		);

	test('measures spreads against that of no prompt, and says where more words stop helping', async () => {
		await render(DetailMeter, { stored: stored(), vocabulary, source: exact(TINY) });
		await expect.element(page.getByRole('img', { name: 'no prompt at all: ' })).toBeVisible();
		for (const [prompt, share] of [
			['an apple', 50],
			['a red apple', 25],
			['a gorgeous red apple', 25]
		]) {
			const name = `${prompt}: the eight pictures are ${share} % as far apart`;
			await expect.element(page.getByRole('img', { name }).first()).toBeVisible();
		}
		await expect.element(page.getByText('“a red apple” is the last prompt')).toBeVisible();
		await expect.element(page.getByText('not known, so left out: gorgeous')).toBeVisible();
	});

	test('measures pixels, too, with other numbers', async () => {
		await render(DetailMeter, { stored: stored(), vocabulary, source: exact(TINY) });
		await expect.element(page.getByRole('img', { name: 'an apple: ' })).toBeVisible();
		await page.getByLabelText('the dots').click();
		await expect
			.element(page.getByRole('img', { name: 'an apple: the eight pictures are 50 %' }))
			.not.toBeInTheDocument();
	});

	test('draws a prompt of one’s own, word by word, and can be stopped', async () => {
		await render(DetailMeter, { stored: stored(), vocabulary, source: exact(TINY, 10) });
		await page.getByLabelText('Your own prompt, word by word').fill('a red car');
		await userEvent.keyboard('{Tab}');
		await expect
			.element(page.getByRole('img', { name: 'a red car: the eight pictures are 0 %' }))
			.toBeVisible();
		await expect.element(page.getByText('exact, no network')).toBeVisible();

		await page.getByRole('button', { name: 'Draw them here' }).click();
		await page.getByRole('button', { name: 'Stop' }).click();
		await expect.element(page.getByRole('button', { name: 'Draw them here' })).toBeVisible();
	});
});
