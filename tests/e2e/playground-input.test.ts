import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** What is given, the sentence it gets, and what is used instead. */
const numbers = [
	['Seed', 'seed', '-1', 'The seed “-1” is outside 0 … 4294967295; 0 is used.', '0'],
	['Seed', 'seed', '1e20', 'The seed “1e20” is outside 0 … 4294967295', '4294967295'],
	['Seed', 'seed', 'abc', 'The seed “abc” is not a number; 7 is used.', '7'],
	['Steps', 'steps', '0', 'The number of steps “0” is outside 1 … 1000; 1 is used.', '1'],
	['Steps', 'steps', '5000', 'The number of steps “5000” is outside 1 … 1000', '1000'],
	['Steps', 'steps', '2.5', 'The number of steps “2.5” is not a whole number; 2 is used.', '2'],
	['Guidance', 'g', 'NaN', 'The guidance “NaN” is not a number; 3 is used.', '3'],
	['Guidance', 'g', '-2', 'The guidance “-2” is outside 0 … 20; 0 is used.', '0'],
	['η', 'eta', '7', 'The η “7” is outside 0 … 1; 1 is used.', '1']
] as const;

describe('numbers that cannot be get a sentence and a number that can', () => {
	test('in the address', async () => {
		const { page, problems } = await browser.blank();
		// The model stays away: what is read is read without it.
		await page.route('**/*.safetensors', () => undefined);
		for (const [name, parameter, given, sentence, used] of numbers) {
			await page.goto(`/playground?${parameter}=${encodeURIComponent(given)}`);
			await page.getByText(sentence).first().waitFor();
			expect(await field(page, name).inputValue()).toBe(used);
		}
		expect(problems).toEqual([]);
	});

	test('in the fields', async () => {
		const { page, problems } = await browser.open('/playground');
		await page.getByText('All settings').click();
		for (const [name, , given, sentence, used] of numbers) {
			await page.getByRole('button', { name: 'Reset', exact: true }).click();
			await field(page, name).fill(given);
			await field(page, name).press('Tab');
			await page.locator('.said', { hasText: sentence }).waitFor();
			expect(await field(page, name).inputValue()).toBe(used);
		}
		expect(problems).toEqual([]);
	});

	test('one step and a thousand are what they are', async () => {
		const { page } = await browser.open('/playground');
		await page.getByText('All settings').click();
		for (const steps of ['1', '1000']) {
			await field(page, 'Steps').fill(steps);
			await field(page, 'Steps').press('Tab');
			expect(await field(page, 'Steps').inputValue()).toBe(steps);
			expect(await page.locator('.said').count()).toBe(0);
		}
	});

	test('the step of a link, too', async () => {
		const { page } = await browser.open('/playground?at=99');
		await page.getByText('The step “99” is outside 1 … 20; 20 is used.').first().waitFor();
	});
});

test('names that are none are named, with those that there are', async () => {
	const { page } = await browser.open(
		'/playground?sampler=magic&schedule=%3Cb%3E&spacing=linspace'
	);
	await page.locator('.said', { hasText: 'There is no sampler “magic”; ddim is used.' }).waitFor();
	await page.getByText('More settings').click();
	await page.locator('.said', { hasText: 'There is no schedule “<b>”; cosine is used.' }).waitFor();
});

test('an empty prompt is drawn without one, and says so', async () => {
	const { page, problems } = await browser.open('/playground?p=&steps=2');
	await page.getByText('No prompt: the picture is unconditional').first().waitFor();
	await page.getByText('nothing: the picture is unconditional').waitFor();
	await page.getByText('All settings').click();
	await page.getByText('The network runs 2 times.').waitFor();
	await page.getByRole('heading', { name: 'No prompt' }).waitFor();
	expect(problems).toEqual([]);
});

test('unknown words are named, and replaced by the nearest known one at a click', async () => {
	const { page } = await browser.open('/playground');
	await field(page, 'Prompt').fill('a purpel appel');
	await page.getByText('The model never saw the word “purpel”').first().waitFor();
	await page.getByRole('button', { name: 'Replace “purpel” by “purple”' }).click();
	await page.getByRole('button', { name: 'Replace “appel” by “apple”' }).click();
	expect(await field(page, 'Prompt').inputValue()).toBe('a purple apple');
	expect(await page.getByText('never saw').count()).toBe(0);
});

test('what does not fit is shown as cut', async () => {
	const { page } = await browser.open('/playground');
	await field(page, 'Prompt').fill('a dog '.repeat(13));
	await page.getByText('The prompt has room for 23 words').first().waitFor();
	expect(await page.locator('li.cut').count()).toBe(3);
});

const texts = {
	'10,000 characters': 'a red apple '.repeat(834).slice(0, 10_000),
	'one word of 10,000 letters': 'a'.repeat(10_000),
	emoji: '🍎 on 🪵, please 👩‍👩‍👧‍👦',
	'right-to-left': 'תפוח אדום על שולחן dog تفاحة',
	markup:
		'<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>{@html 1}'
};

test.each(Object.entries(texts))('%s in the prompt is a text like any other', async (_, text) => {
	const { page, problems } = await browser.open('/playground?steps=1', {
		viewport: { width: 360, height: 740 }
	});
	// Once the page is alive: coming to life takes away what is selected, and a text would be added to the one that is there.
	const draw = page.getByRole('button', { name: 'Draw', exact: true });
	await expect.poll(() => draw.isEnabled()).toBe(true);
	await field(page, 'Prompt').fill(text);
	await page.keyboard.press('Control+Enter');
	await page.getByRole('status').filter({ hasText: 'done, in 1 step' }).waitFor();
	expect(await page.locator('.said').count()).toBeGreaterThan(0);
	const [client, scroll] = await page.evaluate(() => [
		document.documentElement.clientWidth,
		document.documentElement.scrollWidth
	]);
	expect(scroll).toBe(client);
	await page.reload();
	await expect.poll(() => field(page, 'Prompt').inputValue()).toBe(text.slice(0, 1000));
	expect(await page.title()).toBe('Playground · From Static');
	expect(problems).toEqual([]);
});
