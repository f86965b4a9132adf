import type { Page } from 'playwright';
import { afterEach, describe, expect, test } from 'vitest';
import { useBrowser, type Visit } from './browser.ts';
import { servePlain } from './plain-server.ts';

const browser = useBrowser({ webgpu: false });
const ISOLATED = {
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp'
};

let close: () => Promise<void> = async () => undefined;
afterEach(() => close());

/** A page of the site on a plain server; what went wrong there, where nothing outside its path is asked for. */
async function openAt(path: string, headers: Record<string, string>) {
	const host = await servePlain(path, headers);
	close = host.close;
	const visit = await browser.blank();
	const faults = () =>
		visit.problems.filter((problem) => !problem.startsWith(`asked ${host.address}/`));
	return { ...visit, faults, go: (to: string) => visit.page.goto(host.address + to) };
}

const titled = (page: Page, title: string): Promise<void> =>
	page.getByRole('heading', { level: 1, name: title }).first().waitFor();

/** Scripts have come to life, and styles are there. */
async function expectAlive({ page }: Pick<Visit, 'page'>): Promise<void> {
	await page.getByRole('button', { name: /^Colours/ }).click();
	await expect.poll(() => page.locator('html').getAttribute('data-theme')).not.toBeNull();
	await page.evaluate(() => localStorage.clear());
	const paper = () => getComputedStyle(document.documentElement).getPropertyValue('--paper');
	expect(await page.evaluate(paper)).not.toBe('');
}

const ROOT = '';
const PATH = '/our class/from-static';

describe('on a server of plain files', () => {
	test.for([
		['at the root', ROOT, {}],
		['under a path, isolated', PATH, ISOLATED]
	] as const)(
		'pages open by address, slash or not, and by links, %s',
		async ([, path, headers]) => {
			const { page, faults, go } = await openAt(path, headers);
			for (const [to, title] of [
				['/', 'From'],
				['/lessons/static-to-picture', 'From static to a picture'],
				['/search?q=guidance', 'Search']
			] as const) {
				await go(to);
				await (to === '/'
					? page.getByRole('heading', { level: 1 }).waitFor()
					: titled(page, title));
				await expectAlive({ page });
			}
			await page.getByRole('link', { name: 'guid' }).first().waitFor();
			await page.getByRole('link', { name: 'Lessons', exact: true }).first().click();
			await titled(page, 'Lessons');
			await page.getByRole('link', { name: 'About the model' }).click();
			await expect
				.poll(() =>
					page
						.locator('img')
						.first()
						.evaluate((image: HTMLImageElement) => image.naturalWidth)
				)
				.toBeGreaterThan(0);
			expect(faults()).toEqual([]);
		}
	);

	test.for([
		['at the root, isolated', ROOT, ISOLATED],
		['under a path', PATH, {}]
	] as const)('a picture is drawn %s', async ([, path, headers]) => {
		const { page, faults, go } = await openAt(path, headers);
		await go('/playground?p=a+dog&steps=2');
		await page.getByRole('status').filter({ hasText: 'done, in 2 steps' }).waitFor();
		expect(new URL(page.url()).search).toBe('?p=a+dog&steps=2');
		expect(faults()).toEqual([]);
	});

	test.for([
		['at the root', ROOT],
		['under a path', PATH]
	] as const)(
		'an address that is none says so and leads on, an old one shows its page, %s',
		async ([, path]) => {
			const { page, go } = await openAt(path, {});
			await go('/lessons/nowhere');
			await titled(page, 'Only static here');
			await expectAlive({ page });
			await page.getByRole('link', { name: 'Back to the start' }).click();
			await page.getByRole('link', { name: 'Lessons', exact: true }).first().click();
			await titled(page, 'Lessons');
			await go('/lessons/adding-noise.html');
			await page.getByRole('heading', { level: 1, name: 'noise' }).waitFor();
			await expectAlive({ page });
		}
	);
});
