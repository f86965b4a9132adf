import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { drop, savedFile } from './files.ts';

const browser = useBrowser({ webgpu: false });

const prompt = (page: Page) => page.getByRole('textbox', { name: 'Prompt', exact: true });
const kept = (page: Page) => page.getByRole('region', { name: 'Drawn so far' });
const done = (page: Page, steps: number) =>
	page
		.getByRole('status')
		.filter({ hasText: `done, in ${steps} step` })
		.waitFor();

const saved = async (page: Page, name: string) => (await savedFile(page, name)).bytes;

test('what was drawn is there the next day, comes back at a click, and can be deleted and had back', async () => {
	const { page, problems } = await browser.open('/playground?p=a+dog&steps=2&seed=3');
	await done(page, 2);
	await page.goto('/lab');
	await page.goto('/playground?p=a+cat&steps=1');
	await done(page, 1);
	const dog = kept(page).getByRole('button', { name: /“a dog”, seed 3/ });
	await dog.click();
	await done(page, 2);
	expect(await prompt(page).inputValue()).toBe('a dog');
	await page.getByRole('heading', { name: '“a dog”' }).waitFor();

	const favourite = kept(page).getByRole('button', { name: 'Favourite', pressed: true });
	await kept(page).getByRole('button', { name: 'Favourite', pressed: false }).click();
	await favourite.waitFor();
	await kept(page).getByRole('button', { name: 'Delete' }).click();
	await dog.waitFor({ state: 'detached' });
	await kept(page).getByRole('button', { name: 'Bring it back' }).click();
	await dog.waitFor();
	await page.reload();
	await dog.click();
	await favourite.waitFor();

	// All but the seed.
	const address = () => new URL(page.url()).searchParams;
	await expect.poll(() => address().get('seed')).toBe('3');
	await kept(page).getByRole('button', { name: 'Remix' }).click();
	await expect.poll(() => address().get('seed')).not.toBe('3');
	expect([address().get('p'), address().get('steps')]).toEqual(['a dog', '2']);
	await done(page, 2);
	expect(problems).toEqual([]);
});

test('a saved picture is dropped on another browser’s page, and is drawn again to the last byte', async () => {
	const first = await browser.open('/playground?p=a+dog&steps=2&seed=3&sampler=ddpm');
	await done(first.page, 2);
	const picture = await saved(first.page, 'Picture');
	const trace = await saved(first.page, 'Numbers');

	const { page, problems } = await browser.open('/playground');
	await page.getByText('Recorded earlier').first().waitFor();
	await drop(page, 'dog.png', picture);
	await done(page, 2);
	expect(await prompt(page).inputValue()).toBe('a dog');
	expect(new URL(page.url()).searchParams.get('sampler')).toBe('ddpm');
	expect((await saved(page, 'Picture')).equals(picture)).toBe(true);

	await drop(page, 'dog.json', trace);
	await page.getByText('Recorded earlier').first().waitFor();
	expect((await saved(page, 'Numbers')).toString().replace('recorded', 'wasm')).toBe(
		trace.toString()
	);
	expect(problems).toEqual([]);
});

test('a browser without OffscreenCanvas saves pictures, and begins with one', async () => {
	const { page, problems } = await browser.blank();
	await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'OffscreenCanvas'));
	await page.goto('/playground?steps=2&start=training-cat&strength=1');
	await done(page, 2);
	expect((await saved(page, 'Picture')).subarray(1, 4).toString()).toBe('PNG');
	expect(problems).toEqual([]);
});
