import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import vocabulary from '#site-model/vocabulary.json';
import { rowsOf } from '#lib/pipeline/encode-prompts.ts';
import { Embeddings } from '#lib/run/embeddings.svelte.ts';
import { tokenizer } from '#lib/text/tokenize.ts';
import EmbeddingMap from '#lib/widgets/embedding-map/EmbeddingMap.svelte';
import { cosineSimilarity, nearestVectors } from '#lib/components/embeddings/vectors.ts';
import { vectorsIn } from '#lib/components/embeddings/words-in.ts';
import { cosineWritten, signedNumber, wordOf } from '#lib/components/embeddings/vector-format.ts';
import TokenStrip from '#lib/widgets/token-strip/TokenStrip.svelte';

/** What was recorded, and no model: enough for every number here. */
const embeddings = new Embeddings();
const ids = (text: string) => tokenizer(vocabulary)(text).ids;
const apple = vocabulary.indexOf('apple');
const rowOf = (id: number) => rowsOf(embeddings.table!, [id]);
const row = (values: Float32Array, which: number) => values.slice(which * 96, (which + 1) * 96);

beforeEach(async () => {
	embeddings.wake();
	await expect.poll(() => embeddings.table !== undefined).toBe(true);
});

const strip = (name: RegExp) => page.getByRole('slider', { name });
const valueOf = (slider: ReturnType<typeof strip>) =>
	slider.element().getAttribute('aria-valuetext');

describe('the token strip', () => {
	test('shows the numbers of the table, of the sentence, and what lies between', async () => {
		await render(TokenStrip, { embeddings });
		const slider = strip(/^apple, token 4/);
		const alone = rowOf(apple)[0]!;
		expect(valueOf(slider)).toBe(`number 1: ${signedNumber(alone)}`);
		await page.getByRole('radio', { name: 'In its sentence' }).click();
		const reading = embeddings.reading(ids('a red apple on a wooden table'))!;
		const inSentence = row(reading.inSentence, 3)[0]!;
		await expect.poll(() => valueOf(slider)).toBe(`number 1: ${signedNumber(inSentence)}`);
		await page.getByRole('radio', { name: 'What changed' }).click();
		await expect.poll(() => valueOf(slider)).toBe(`number 1: ${signedNumber(inSentence - alone)}`);
	});

	test('arrow keys go from number to number and from word to word', async () => {
		await render(TokenStrip, { embeddings });
		(strip(/^apple, token 4/).element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}');
		const on = vocabulary.indexOf('on');
		expect(document.activeElement).toBe(strip(/^on, token 5/).element());
		expect(valueOf(strip(/^on, token 5/))).toBe(`number 3: ${signedNumber(rowOf(on)[2]!)}`);
		await userEvent.keyboard('{End}');
		expect(valueOf(strip(/^on, token 5/))).toBe(`number 96: ${signedNumber(rowOf(on)[95]!)}`);
	});

	test('typing shows new tokens at once; an unknown word is named and can be replaced', async () => {
		await render(TokenStrip, { embeddings });
		const field = page.getByLabelText('Your words');
		await field.fill('a red appel "OK"');
		await expect.element(page.getByText('6 tokens × 96')).not.toBeInTheDocument();
		await expect.element(page.getByText('5 tokens × 96 numbers = 480')).toBeVisible();
		await page.getByRole('button', { name: /apple/ }).first().click();
		await expect.element(page.getByText('6 tokens × 96 numbers = 576')).toBeVisible();
		await expect.element(strip(/^apple, token 4/)).toBeInTheDocument();
		await expect.element(strip(/^“O”, token 5/)).toBeInTheDocument();
	});

	test('says how alike one word is in two sentences, as the cosine of its two vectors', async () => {
		await render(TokenStrip, { embeddings });
		const [here, there] = ['a red apple on a wooden table', 'a green apple on a wooden table'].map(
			(text) => row(embeddings.reading(ids(text))!.inSentence, 3)
		) as [Float32Array, Float32Array];
		const text = `cosine ${cosineSimilarity(here, there).toFixed(3)}`;
		await expect.element(page.getByText(text)).toBeVisible();
		await page.getByLabelText('The same word in another sentence').fill('a dog');
		await expect.element(page.getByText('apple stands nowhere else')).toBeVisible();
	});

	test('a sentence that only the model can read asks for the model', async () => {
		await render(TokenStrip, { embeddings, prompt: 'a dog in the snow', row: 2 });
		await expect.element(page.getByRole('button', { name: 'Fetch the model' })).toBeVisible();
		const slider = strip(/^dog, token 3/);
		expect(valueOf(slider)).toMatch(/^number 1: /);
		await page.getByRole('radio', { name: 'In its sentence' }).click();
		await expect.poll(() => valueOf(slider)).toBe('…');
	});
});

describe('the embedding map', () => {
	const words = (space: 'alone' | 'inSentence') =>
		vectorsIn(
			space,
			{ table: embeddings.table, reading: (ids) => embeddings.reading(ids) },
			vocabulary
		);
	const nearest = (token: string, space: 'alone' | 'inSentence') => {
		const all = words(space);
		const word = all.find((one) => one.token === token)!;
		return nearestVectors(word.values, all.filter((one) => one !== word), 1)[0]!; // prettier-ignore
	};
	const first = () => page.getByRole('listitem').first();

	test('lists the nearest words with their cosines, in either space', async () => {
		await render(EmbeddingMap, { embeddings, token: 'snow' });
		for (const [space, label] of [
			['inSentence', 'After the encoder'],
			['alone', 'The table']
		] as const) {
			await page.getByRole('radio', { name: label }).click();
			const { token, cosine } = nearest('snow', space);
			await expect.element(first()).toHaveTextContent(`${wordOf(token)} ${cosineWritten(cosine)}`);
		}
	});

	test('is walked by arrow keys, one tab stop for all words', async () => {
		await render(EmbeddingMap, { embeddings, token: 'dog' });
		const options = () => [...document.querySelectorAll<SVGElement>('[role=option]')];
		expect(options().length).toBe(vocabulary.length - 2);
		const stops = () => options().filter((option) => option.tabIndex === 0);
		expect(stops().map((option) => option.getAttribute('aria-label'))).toEqual([
			'dog, one of the animals'
		]);
		stops()[0]!.focus();
		const x = () => document.activeElement!.getBoundingClientRect().x;
		const before = x();
		await userEvent.keyboard('{ArrowRight}');
		expect(x()).toBeGreaterThan(before);
		expect(stops()).toEqual([document.activeElement]);
	});

	test('finds a word, and offers those near in spelling for one it does not know', async () => {
		await render(EmbeddingMap, { embeddings });
		const field = page.getByLabelText('Find a word');
		await field.fill('wale');
		await expect.element(page.getByText('The model doesn’t know “wale”.')).toBeVisible();
		await page.getByRole('button', { name: 'whale' }).click();
		await expect.element(page.getByRole('heading', { name: 'Nearest to whale' })).toBeVisible();
	});

	test('a group that is left out leaves the map, and the map is drawn for the rest', async () => {
		await render(EmbeddingMap, { embeddings });
		const share = () => page.getByText(/These two directions hold/).element().textContent;
		const before = share();
		await page.getByRole('button', { name: 'letters (26)' }).click();
		await expect.poll(() => document.querySelectorAll('[role=option]').length).toBe(130);
		expect(share()).not.toBe(before);
	});

	test('sums are the nearest words of a − b + c, beside what no arithmetic finds', async () => {
		await render(EmbeddingMap, { embeddings, sum: { a: 'red', b: 'blue' } });
		const all = words('inSentence');
		const [red, blue] = ['red', 'blue'].map((token) => all.find((one) => one.token === token)!);
		const difference = red!.values.map((x, i) => x - blue!.values[i]!);
		const { token, cosine } = nearestVectors(difference, all, 1)[0]!;
		await expect.element(page.getByText('Nearest to red − blue')).toBeVisible();
		const result = page.getByRole('list').nth(1).getByRole('listitem').first();
		await expect.element(result).toHaveTextContent(`${wordOf(token)} ${cosineWritten(cosine)}`);
		const without = nearestVectors(red!.values, all, 3).find((near) => !['red', 'blue'].includes(near.token))!; // prettier-ignore
		await expect
			.element(page.getByText(/Without any arithmetic/))
			.toHaveTextContent(
				`nearest to red is ${wordOf(without.token)} (${cosineWritten(without.cosine)})`
			);
		await page.getByLabelText('add').selectOptions('green');
		await expect.element(page.getByText('Nearest to red − blue + green')).toBeVisible();
	});

	test('zooms around the chosen word, and back', async () => {
		await render(EmbeddingMap, { embeddings, token: 'snow' });
		const places = () =>
			[...document.querySelectorAll('[role=option] .reach')].map((one) =>
				one.getBoundingClientRect()
			);
		const spread = () => Math.max(...places().map(({ x }) => x)) - Math.min(...places().map(({ x }) => x)); // prettier-ignore
		const snow = () =>
			document.querySelector('[aria-selected=true] .reach')!.getBoundingClientRect();
		// As wide as its room it is once it has been laid out.
		await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
		const [before, there] = [spread(), snow()];
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect.poll(() => spread() / before).toBeCloseTo(1.6, 2);
		expect(Math.abs(snow().x - there.x)).toBeLessThan(1);
		await page.getByRole('button', { name: 'All of it' }).click();
		await expect.poll(() => spread() / before).toBeCloseTo(1, 2);
	});
});
