import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });

const CHANGES = [
	{ at: '/playground', field: 'Seed', value: '99' },
	{ at: '/compare', field: 'Seed', value: '99' },
	{ at: '/lab', field: 'two moons', value: undefined }
];

test.for(CHANGES)('Back brings what the reader had made of $at', async ({ at, field, value }) => {
	const { page, problems } = await browser.open(at);
	const control = page.getByLabel(field, { exact: true }).first();
	const changed = () => (value === undefined ? control.isChecked() : control.inputValue());
	if (value === undefined) await control.check();
	else {
		if (!(await control.isVisible())) await page.locator('summary').first().click();
		await control.fill(value);
		await control.press('Tab');
	}
	await expect.poll(() => new URL(page.url()).search).not.toBe('');
	const address = page.url();

	await page.getByRole('link', { name: 'Lessons', exact: true }).first().click();
	await page.getByRole('heading', { level: 1, name: 'Lessons' }).waitFor();
	await page.goBack();
	await expect.poll(changed).toBe(value ?? true);
	expect(page.url()).toBe(address);

	// A link to the plain page is no step back: it is the page as it was.
	await page.getByRole('navigation', { name: 'Site' }).locator(`a[href$="${at}"]`).click();
	await expect.poll(changed).not.toBe(value ?? true);
	expect(problems).toEqual([]);
});
