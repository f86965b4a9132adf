import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import limits from '#site-model/limits.json';
import Hands from '#lib/widgets/hands/Hands.svelte';
import RareThings from '#lib/widgets/rare-things/RareThings.svelte';
import { things } from '#lib/widgets/rare-things/rare.ts';
import SignPainter from '#lib/widgets/sign-painter/SignPainter.svelte';
import SilentColour from '#lib/widgets/silent-colour/SilentColour.svelte';
import StarOnCar from '#lib/widgets/star-on-car/StarOnCar.svelte';
import { recorder } from './recorder.ts';

const button = (name: string) => page.getByRole('button', { name });
const live = () => recorder({ kind: 'live', backend: 'test' });

test('signs begin with what was recorded, and what the judge reads on them', async () => {
	await render(SignPainter, { source: live().source });
	await expect.element(page.getByText('Recorded earlier')).toBeVisible();
	const right = limits.recorded.signs.filter((text) => text === 'OPEN').length;
	await expect.element(page.getByText(`${right} of 6 are right.`)).toBeVisible();
	await expect.element(page.getByText('reads OFEN').first()).toBeVisible();
	// Of the three words only the first was never shown.
	expect(page.getByText('It was never shown this word.').elements()).toHaveLength(1);
});

test('a word of one’s own is painted six times, of which nobody says what they read', async () => {
	const { asked, source } = live();
	await render(SignPainter, { source });
	const field = page.getByRole('textbox', { name: 'Your own word' });
	await userEvent.fill(field, 'yo-gaz');
	await userEvent.keyboard('{Enter}');
	await expect.element(button('Other seeds')).toBeVisible();
	expect(asked.map(({ prompt, seed }) => `${prompt} ${seed}`).slice(-6)).toEqual(
		[7, 8, 9, 10, 11, 12].map((seed) => `a sign that says "YOGA" ${seed}`)
	);
	expect(page.getByText(/^reads/).elements()).toHaveLength(0);
	await userEvent.click(button('Reset'));
	await expect.element(page.getByText('reads OFEN').first()).toBeVisible();
});

test('the longer the word, the less of it is right, as the measured letters say', async () => {
	await render(SignPainter, { source: live().source });
	const { letters, words } = limits.signs_seen_words;
	const share = (length: number) => (100 * (letters / 100) ** length).toFixed(0);
	await expect.element(page.getByText(`so ${share(4)} of 100 words.`)).toBeVisible();
	await expect.element(page.getByText(`four letters: ${words.toFixed(0)}.`)).toBeVisible();
	await userEvent.click(page.getByRole('slider', { name: 'Letters in the word' }));
	await userEvent.keyboard('{End}');
	await expect.element(page.getByText(`so ${share(12)} of 100 words.`)).toBeVisible();
});

test('hands stand below the fifteen drawings, and those that the reader passes are counted', async () => {
	await render(Hands, { source: live().source });
	await expect.element(page.getByText('Recorded earlier')).toBeVisible();
	await expect
		.element(page.getByRole('img', { name: /fifteen drawings.*number 15/ }))
		.toBeVisible();
	await userEvent.click(page.getByRole('checkbox', { name: 'Pass number 3', exact: true }));
	await userEvent.click(page.getByRole('checkbox', { name: 'Pass number 16' }));
	await expect.element(page.getByText('You’d pass 2 of 16.')).toBeVisible();
	await userEvent.click(button('Reset'));
	await expect.element(page.getByText('Tick each one')).toBeVisible();
});

test('of rare things it says how often they are right, and what they are taken for', async () => {
	await render(RareThings, { source: live().source });
	await expect.element(page.getByText('Right in 78 of 100.')).toBeVisible();
	await expect
		.element(page.getByText('Most often the judge sees a hand (40 of 100).'))
		.toBeVisible();
	await expect.element(page.getByText('elephant').first()).toBeVisible();
});

test('what is said of the common things is so', async () => {
	const common = things.filter(({ rare }) => !rare);
	expect(Math.min(...common.map(({ shown }) => shown))).toBeGreaterThan(20_000);
	await render(RareThings);
	const least = Math.min(...common.map(({ right }) => right));
	await expect
		.element(page.getByRole('img', { name: `right in ${least} % or more` }))
		.toBeVisible();
	const rare = things.filter((thing) => thing.rare).map(({ shown }) => Math.round(shown / 100));
	expect(rare).toEqual([3, 3, 3]);
});

test('opposite prompts are compared picture by picture, here as well', async () => {
	const { asked, source } = live();
	await render(StarOnCar, { source });
	await expect.element(page.getByText(/differs from the row above by \d+\.\d %/)).toBeVisible();
	await userEvent.click(button('Draw them here'));
	await expect.element(button('Other seeds')).toBeVisible();
	expect(asked).toHaveLength(18);
	// The same static ends at the same picture where nobody listens to the words.
	await expect.element(page.getByText('differs from the row above by 0.0 %')).toBeVisible();
});

test('the colours of apples are those that were measured, under each guidance', async () => {
	await render(SilentColour, { source: live().source });
	for (const guidance of ['1', '3', '10'] as const) {
		const { red } = limits.silent_colour[guidance].shares;
		await expect.element(page.getByText(`red ${red.toFixed(0)}`).first()).toBeVisible();
	}
	await expect.element(page.getByText('all equally often')).toBeVisible();
});
