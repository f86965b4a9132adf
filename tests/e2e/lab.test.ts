import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { SITE } from '../../scripts/lib/site.mjs';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';

// WebAssembly, as everywhere: the lab asks for nothing else.
const browser = useBrowser({ webgpu: false });

const train = (page: Page) => page.getByRole('button', { name: 'Train', exact: true }).click();
/** A number of the bar, once it is one. */
const shown = async (page: Page, name: string): Promise<number> => {
	const text = await page.locator('dl div', { hasText: name }).locator('dd').innerText();
	return Number(text.replaceAll(',', ''));
};

test('from a cold start the samples are a spiral in less than 30 seconds: within twice the exact distance', async () => {
	const { page, problems } = await browser.open('/lab');
	await train(page);
	await expect
		.poll(
			async () =>
				(await shown(page, 'step')) > 100 &&
				(await shown(page, 'distance')) < 2 * (await shown(page, 'exact')),
			{ timeout: 30_000 }
		)
		.toBe(true);
	await page
		.getByText(/live · WebAssembly · .* ms a step/)
		.first()
		.waitFor();
	expect(problems).toEqual([]);
});

test('pausing holds the step, one batch adds one, starting over goes back to none', async () => {
	const { page } = await browser.open('/lab?width=16&batch=32');
	await train(page);
	await expect.poll(() => shown(page, 'step')).toBeGreaterThan(20);
	await page.getByRole('button', { name: 'Pause' }).click();
	await page.waitForTimeout(500);
	const paused = await shown(page, 'step');
	await page.getByRole('button', { name: 'One batch' }).click();
	await expect.poll(() => shown(page, 'step')).toBe(paused + 1);
	await page.getByRole('button', { name: 'Start over' }).click();
	await expect.poll(() => shown(page, 'step')).toBe(0);
});

test('what a link asks for and cannot be has its sentence, and the link follows what is chosen', async () => {
	const { page } = await browser.open('/lab?data=cat&width=9999');
	await page.getByText('There is no data set “cat”; spiral is used.').waitFor();
	await page.getByText('The width “9999” is outside 4 … 256; 256 is used.').first().waitFor();
	await page.getByRole('radio', { name: 'two moons' }).check();
	await expect.poll(() => new URL(page.url()).search).toBe('?data=moons&width=256');
});

test('nobody is kept out of the lab, and nothing scrolls sideways on a phone', async () => {
	const { page } = await browser.open('/lab', { viewport: { width: 360, height: 780 } });
	await page.getByRole('button', { name: 'Train', exact: true }).waitFor();
	// Its lines are longer than a phone is wide.
	await page.getByText('The same training in PyTorch').click();
	await page.locator('pre code').first().waitFor();
	expect(await barriers(page)).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('TensorFlow.js’ core is downloaded once, by whichever thread', () => {
	const workers = join(SITE, '_app/immutable/workers');
	const scripts = [workers, join(workers, 'chunks')].flatMap((folder) =>
		readdirSync(folder)
			.filter((file) => file.endsWith('.js'))
			.map((file) => readFileSync(join(folder, file), 'utf8'))
	);
	// A name of an address parameter and a line of an error: neither is altered by a minifier.
	expect(scripts.filter((script) => script.includes('tfjsflags')).length).toBe(1);
	expect(scripts.filter((script) => script.includes('trainOnBatch')).length).toBeGreaterThan(0);
	const entries = readdirSync(workers).filter((file) => file.startsWith('compute.worker'));
	expect(entries.length).toBe(1);
});

test('a shape drawn with the mouse survives a reload, and is there for whoever gets the link', async () => {
	const { page, problems } = await browser.open('/lab?data=drawn&width=8&batch=16');
	const board = page.getByRole('application', { name: /^Drawing board/ });
	await board.scrollIntoViewIfNeeded();
	const { x, y, width } = (await board.boundingBox())!;
	const at = (u: number, v: number) => [x + u * width, y + v * width] as const;
	await page.mouse.move(...at(0.2, 0.5));
	await page.mouse.down();
	for (let i = 1; i <= 20; i++)
		await page.mouse.move(...at(0.2 + 0.03 * i, 0.5 + 0.2 * Math.sin(i)));
	await page.mouse.up();
	await expect
		.poll(() => new URL(page.url()).searchParams.get('drawn')?.length)
		.toBeGreaterThan(40);
	const { search } = new URL(page.url());

	await page.reload();
	await board.waitFor();
	await page.waitForTimeout(600);
	expect(new URL(page.url()).search).toBe(search);
	const { page: other } = await browser.open(`/lab${search}`);
	await other.getByRole('application', { name: /^Drawing board/ }).waitFor();
	const thumbnail = (of: Page) =>
		of.locator('label', { hasText: 'your drawing' }).locator('path').getAttribute('d');
	expect(await thumbnail(other)).toBe(await thumbnail(page));
	const { page: usual } = await browser.open('/lab');
	expect(await thumbnail(usual)).not.toBe(await thumbnail(page));
	expect(problems).toEqual([]);
});

test('where a path begins is moved by keys, and is in the link', async () => {
	const { page } = await browser.open('/lab');
	await page.getByRole('application', { name: /^Start of path 1 at \(−1\.6, 1\.3\)/ }).focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Shift+ArrowUp');
	await expect.poll(() => new URL(page.url()).searchParams.get('starts')).toContain('-1.5_1.8 ');
	await page.reload();
	await page.getByRole('application', { name: /^Start of path 1 at \(−1\.5, 1\.8\)/ }).waitFor();
});

test('a trained network’s density comes to be like that of the data', async () => {
	const { page } = await browser.open('/lab?data=moons');
	const samples = page.getByRole('img', { name: /^The network’s points in the same squares/ });
	const moved = async () =>
		Number(/, (\d+) % of them/.exec((await samples.getAttribute('aria-label')) ?? '')?.[1]);
	await expect.poll(moved, { timeout: 15_000 }).toBeGreaterThan(60);
	await train(page);
	await expect.poll(moved, { timeout: 30_000 }).toBeLessThan(45);
});

test('a line drawn by keys is data too', async () => {
	const { page } = await browser.open('/lab?data=drawn&width=8&batch=16');
	await page.getByRole('application', { name: /^Drawing board/ }).focus();
	for (const key of ['Space', 'Shift+ArrowRight', 'Shift+ArrowUp', 'Space']) {
		await page.keyboard.press(key);
	}
	await expect.poll(() => new URL(page.url()).searchParams.get('drawn')?.length).toBe(12);
});

test('a file with a wrong line is turned down by its number, a right one becomes data', async () => {
	const { page } = await browser.open('/lab?data=file&width=8&batch=16');
	const input = page.locator('input[accept*=csv]');
	const give = (text: string) =>
		input.setInputFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
	await give('x,y\n1,2\n3,four\n');
	await page.getByText('mine.csv can’t be used. Line 3: “four” is not a number.').waitFor();
	await give('x,y\n1,2\n3,4\n');
	await page.getByText('mine.csv: 2 points, moved and scaled to fit.').waitFor();
	await expect.poll(() => new URL(page.url()).searchParams.get('file')?.length).toBe(8);
});

test('a network is saved as two files, and opened again with its set-up', async () => {
	const { page } = await browser.open('/lab?data=rings&width=12&batch=16');
	await page.getByRole('button', { name: 'One batch' }).click();
	await expect.poll(() => shown(page, 'step')).toBe(1);
	const files: { name: string; mimeType: string; buffer: Buffer }[] = [];
	page.on('download', async (download) => {
		const buffer = readFileSync(await download.path());
		files.push({ name: download.suggestedFilename(), mimeType: '', buffer });
	});
	await page.getByRole('button', { name: 'Save the network' }).click();
	await expect.poll(() => files.length).toBe(2);

	const { page: other } = await browser.open('/lab');
	await other
		.getByRole('button', { name: 'Save the network' })
		.and(other.locator(':enabled'))
		.waitFor();
	const input = other.locator('input[accept*=json]');
	await input.setInputFiles(files.slice(0, 1));
	await other.getByText('Choose both files together').waitFor();
	await input.setInputFiles(files);
	await other.getByText('Opened, with its set-up.').waitFor();
	await expect.poll(() => new URL(other.url()).search).toBe('?data=rings&width=12&batch=16');
});

/** Seconds for which frames are counted. */
const WATCHED = 4;

/** Seconds that some fixed arithmetic takes where a frame is well within a 60th of a second: on one free core of today. */
const YARDSTICK = 0.1;

test('a frame costs the page’s thread less than a 60th of a second, by a yardstick, while it trains and 2,000 dots move', async () => {
	const { page } = await browser.open('/lab');
	await train(page);
	await expect.poll(() => shown(page, 'step')).toBeGreaterThan(20);
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	/** Seconds that the thread has computed: unlike those on a clock, they leave out what else the machine does. */
	const computed = async () => {
		const { metrics } = await session.send('Performance.getMetrics');
		return metrics.find(({ name }) => name === 'ThreadTime')!.value;
	};
	/** How many times as long as YARDSTICK the thread takes for its arithmetic here and now. */
	const slowness = async () => {
		const before = await computed();
		await page.evaluate(() => {
			let x = 1;
			for (let i = 0; i < 1e8; i++) x = (Math.imul(x, 1664525) + 1013904223) | 0;
			return x;
		});
		return ((await computed()) - before) / YARDSTICK;
	};
	const slow = await slowness();
	const before = await computed();
	await page.getByRole('button', { name: 'Data to static' }).click();
	const frames = await page.evaluate(
		(seconds) =>
			new Promise<number>((resolve) => {
				let count = 0;
				const end = performance.now() + 1000 * seconds;
				requestAnimationFrame(function frame() {
					count++;
					if (performance.now() < end) requestAnimationFrame(frame);
					else resolve(count);
				});
			}),
		WATCHED
	);
	expect(frames).toBeGreaterThan(10);
	const seconds = ((await computed()) - before) / slow;
	// What the training tells comes by the clock, not by the frame: a tenth of the time is for that.
	expect(seconds).toBeLessThan(frames / 60 + WATCHED / 10);
});
