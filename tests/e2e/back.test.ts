import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });

const CHANGES = [
	{ at: '/playground', fold: 'All settings', field: 'Seed', value: '99' },
	{ at: '/compare', fold: 'Values and settings', field: 'Seed', value: '99' },
	{ at: '/lab', fold: undefined, field: 'two moons', value: undefined }
];

test.for(CHANGES)(
	'Back brings what the reader had made of $at',
	async ({ at, fold, field, value }) => {
		const { page, problems } = await browser.open(at);
		const control = page.getByLabel(field, { exact: true }).first();
		const unfold = async () => {
			if (fold && !(await control.isVisible()))
				await page.locator('summary', { hasText: fold }).click();
		};
		const changed = () => (value === undefined ? control.isChecked() : control.inputValue());
		if (value === undefined) await control.check();
		else {
			await unfold();
			await control.fill(value);
			await control.press('Tab');
		}
		await expect.poll(() => new URL(page.url()).search).not.toBe('');
		const address = page.url();

		await page.getByRole('link', { name: 'Lessons', exact: true }).first().click();
		await page.getByRole('heading', { level: 1, name: 'Lessons' }).waitFor();
		await page.goBack();
		if (value !== undefined) await unfold();
		await expect.poll(changed).toBe(value ?? true);
		expect(page.url()).toBe(address);

		// A link to the plain page is no step back: it is the page as it was.
		await page.getByRole('navigation', { name: 'Site' }).locator(`a[href$="${at}"]`).click();
		if (value !== undefined) await unfold();
		await expect.poll(changed).not.toBe(value ?? true);
		expect(problems).toEqual([]);
	}
);
