import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { servePlain } from './plain-server.ts';
import { theirPage } from './their-page.ts';

const browser = useBrowser({ webgpu: false });
const LESSON = '/lessons/static-to-picture/';

test('without JavaScript a lesson says so, with all three levels, its equations, and a picture of each figure', async () => {
	const { page } = await browser.open(LESSON, { javaScriptEnabled: false });
	const said = page.locator('noscript .asleep');
	await said.waitFor();
	expect(await said.innerText()).toContain('need JavaScript, which is off in this browser');
	const levels = page.locator('.levels').first();
	for (const level of [1, 2, 3])
		expect(await levels.locator(`.level-${level}`).isVisible()).toBe(true);
	const still = page.locator('img.still[alt="Step inspector"]').first();
	await still.scrollIntoViewIfNeeded();
	expect(
		(await page.request.get(new URL((await still.getAttribute('src'))!, page.url()).href)).ok()
	).toBe(true);
	expect(await page.locator('.katex').first().isVisible()).toBe(true);
});

test('a page whose scripts are gone says so', async () => {
	const { page } = await browser.blank();
	await page.route('**/_app/immutable/entry/start.*.js', (route) => route.abort());
	await page.goto(LESSON);
	await page.getByRole('alert').getByText('The programs behind this page haven’t come').waitFor();
	await page.getByRole('heading', { level: 1 }).waitFor();
});

test('in a sandbox, of a host that lets no stranger have its scripts, a figure says what it needs', async () => {
	const plain = await servePlain('');
	const { page, close } = await theirPage(
		browser,
		() =>
			`<iframe sandbox="allow-scripts" src="${plain.address}/embed/paths/" width="600" height="400"></iframe>`
	);
	await page.frameLocator('iframe').getByText('allow-scripts allow-same-origin').waitFor();
	close();
	await plain.close();
});

test('a page that is alive says nothing of it', async () => {
	const { page, problems } = await browser.open(LESSON);
	await page.getByRole('slider').first().waitFor();
	expect(await page.locator('#asleep').isHidden()).toBe(true);
	expect(problems).toEqual([]);
});
