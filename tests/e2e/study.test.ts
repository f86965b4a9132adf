import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { items } from '../../content/study/items.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });

test('a sheet is filled in, kept over a reload, saved without a name, and cleared for the next', async () => {
	const { page, problems } = await browser.open('/study');
	await page.getByRole('button', { name: 'Save for the teacher' }).click();
	await page.getByRole('alert').getByText('Choose a code first.').waitFor();
	await page.getByLabel('Your code').fill('blue 7');
	await page.getByLabel('After lesson 14').check();
	await page.getByRole('radio', { name: items[0]!.options[0] }).check();
	await page.reload();
	await page.getByText('1 of 24 answered').waitFor();
	expect(await page.getByLabel('Your code').inputValue()).toBe('blue 7');

	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save for the teacher' }).click();
	const file = await saving;
	expect(file.suggestedFilename()).toBe('BLUE7-after.json');
	const sheet = JSON.parse(await readFile(await file.path(), 'utf8'));
	expect(Object.keys(sheet)).toEqual(['study', 'code', 'when', 'day', 'answers']);
	expect(sheet).toMatchObject({
		code: 'BLUE7',
		when: 'after',
		answers: { [items[0]!.id]: items[0]!.options[0] }
	});

	await page.getByRole('button', { name: 'Clear this device' }).click();
	await page.getByText('0 of 24 answered').waitFor();
	expect(problems).toEqual([]);
});
