import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';

const browser = useBrowser({ webgpu: false });

const query = (page: Page) => new URL(page.url()).searchParams;
const done = (page: Page, steps: number) =>
	page
		.getByRole('status')
		.filter({ hasText: `done, in ${steps} step` })
		.waitFor();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('the camera is asked for at a press, refused with a sentence, and off once the picture is taken', async () => {
	const { page, problems } = await browser.blank();
	await page.addInitScript(() => {
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [96, 64];
		// A stream has a picture whenever something is drawn.
		setInterval(() => canvas.getContext('2d')!.fillRect(0, 0, 96, 64), 50);
		const asked: MediaStreamConstraints[] = [];
		let answer: () => MediaStream = () => {
			throw new DOMException('', 'NotAllowedError');
		};
		const allow = () => (answer = () => canvas.captureStream(10));
		Object.assign(globalThis, { asked, allow });
		navigator.mediaDevices.getUserMedia = async (wish) => (asked.push(wish!), answer());
	});
	await page.goto('/playground?steps=2');
	await done(page, 2);
	await page.getByText('Start from a picture').click();
	await button(page, 'Take a picture').waitFor();
	expect(await page.evaluate('asked')).toEqual([]);
	await button(page, 'Take a picture').click();
	await page.getByText('This page may not use the camera').waitFor();
	expect(await page.evaluate('asked')).toEqual([{ video: { facingMode: 'environment' } }]);
	await page.evaluate('allow()');
	await button(page, 'Ask again').click();
	await page.getByLabel('What the camera sees').waitFor();
	expect(await barriers(page)).toEqual([]);
	await expect
		.poll(async () => {
			await button(page, 'Take it')
				.click({ timeout: 500 })
				.catch(() => undefined);
			return page.getByText('Your picture has 96 × 64 dots').count();
		})
		.toBe(1);
	expect(await page.getByLabel('What the camera sees').count()).toBe(0);
	expect(problems).toEqual([]);
});

test('of an own picture any square is taken: by wheel, keys and slider, and the wheel scrolls the page until it is chosen', async () => {
	const { page, problems } = await browser.open('/playground?steps=2');
	await done(page, 2);
	await page.getByText('Start from a picture').click();
	await button(page, 'Open a picture').waitFor();
	const photo = await page.evaluate(async () => {
		const canvas = new OffscreenCanvas(400, 200);
		const context = canvas.getContext('2d')!;
		for (const [i, color] of ['#c33', '#3c3', '#33c', '#cc3'].entries()) {
			context.fillStyle = color;
			context.fillRect(100 * i, 0, 100, 200);
		}
		return [...new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())];
	});
	await page
		.locator('input[type=file]')
		.setInputFiles({ name: 'mine.png', mimeType: 'image/png', buffer: Buffer.from(photo) });
	const pad = page.getByRole('application', { name: 'Which part of your picture' });
	const zoom = page.getByRole('slider', { name: 'Zoom' });
	await pad.hover();
	const name = () => query(page).get('start');
	await expect.poll(name).not.toBeNull();
	const before = name();
	await page.mouse.wheel(0, -100);
	expect(await zoom.inputValue()).toBe('1');
	await pad.focus();
	await page.mouse.wheel(0, -300);
	await expect.poll(async () => Number(await zoom.inputValue())).toBeGreaterThan(2);
	await expect.poll(name).not.toBe(before);
	const near = name();
	for (let i = 0; i < 3; i++) await pad.press('ArrowLeft');
	await expect.poll(name).not.toBe(near);
	for (let i = 0; i < 20; i++) await pad.press('-');
	expect(await zoom.inputValue()).toBe('1');
	expect(await barriers(page)).toEqual([]);
	expect(problems).toEqual([]);
});

test('what is locked stays at the dice, an example and a reset, and on the next visit', async () => {
	const { page, problems } = await browser.open('/playground?p=a+dog&seed=3&steps=2&guidance=5');
	await done(page, 2);
	await page.getByText('All settings').click();
	const locks = page.getByRole('group', { name: 'Lock what should stay' });
	for (const name of ['Prompt', 'Seed', 'Steps'])
		await locks.getByRole('button', { name, exact: true }).click();
	// It says why not, to a finger and to a screen reader; and does nothing.
	const dice = button(page, 'Roll again');
	expect(await dice.isDisabled()).toBe(true);
	const before = page.url();
	await dice.click({ force: true });
	await page.getByRole('tooltip').filter({ hasText: 'The seed is locked' }).waitFor();
	expect(page.url()).toBe(before);
	expect(await barriers(page)).toEqual([]);
	await page.keyboard.press('Escape');
	expect(await page.getByRole('tooltip').count()).toBe(0);
	expect(await button(page, 'a dog at sunset').isDisabled()).toBe(true);
	await button(page, 'Reset').click();
	await expect.poll(() => query(page).get('g')).toBeNull();
	expect([...query(page)].sort()).toEqual([
		['p', 'a dog'],
		['seed', '3'],
		['steps', '2']
	]);
	expect(await barriers(page)).toEqual([]);
	await page.reload();
	await page.getByText('The prompt is locked').waitFor();
	expect(problems).toEqual([]);
});

test('rolls of the dice wait for each other, and Cancel ends them all', async () => {
	const { page, problems } = await browser.open('/playground?steps=12');
	await done(page, 12);
	const kept = page.getByRole('region', { name: 'Drawn so far' }).getByRole('listitem');
	await page.getByLabel('Prompt', { exact: true }).focus();
	const before = await kept.count();
	// Faster than any picture is made, and looked at where it is: the first of them takes a third of a second.
	await button(page, 'Roll again').evaluate(async (dice: HTMLElement) => {
		for (let i = 0; i < 3; i++) dice.click();
		while (!document.body.innerText.includes('2 more after it'))
			await new Promise(requestAnimationFrame);
	});
	await button(page, 'Roll one more').waitFor();
	await expect.poll(() => kept.count(), { timeout: 60_000 }).toBe(before + 3);
	await done(page, 12);

	await page.goto('/playground?steps=200');
	await page
		.getByText(/step \d+ of 200/)
		.first()
		.waitFor();
	await button(page, 'Draw').click();
	await button(page, 'Roll one more').click();
	await page.getByText('1 more after it').waitFor();
	await page.getByText(/\d (s|min) left/).waitFor();
	await button(page, 'Cancel').click();
	await page.getByRole('status').filter({ hasText: 'Cancelled' }).waitFor();
	await button(page, 'Roll again').waitFor();
	expect(problems).toEqual([]);
});

test('a tab that nobody sees goes on drawing, and its title says when it is ready', async () => {
	const { page, problems } = await browser.open('/playground?steps=12');
	await page
		.getByText(/step \d+ of 12/)
		.first()
		.waitFor();
	await page.evaluate(() => {
		Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
	});
	await expect.poll(() => page.title()).toMatch(/^\d+ of 12 · Playground/);
	await expect
		.poll(() => page.title(), { timeout: 60_000 })
		.toBe('✓ Ready · Playground · From Static');
	await page.evaluate(() => {
		Reflect.deleteProperty(document, 'visibilityState');
		document.dispatchEvent(new Event('visibilitychange'));
	});
	await expect.poll(() => page.title()).toBe('Playground · From Static');
	expect(problems).toEqual([]);
});

test('Cancel ends the fetch of the model, and Draw fetches it again', async () => {
	const { page } = await browser.blank();
	let isHeld = true;
	await page.route('**/*.safetensors', (route) => (isHeld ? undefined : route.continue()));
	await page.goto('/playground?steps=2');
	await page.waitForRequest((request) => request.url().endsWith('.safetensors'));
	await button(page, 'Cancel').click();
	// Its fetch ends with the worker.
	await expect.poll(() => page.workers().length).toBe(0);
	await page.getByText('The model is fetched with the first picture.').waitFor();
	isHeld = false;
	await button(page, 'Draw').click();
	await done(page, 2);
});
