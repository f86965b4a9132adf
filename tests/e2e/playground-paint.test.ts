import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { chunksIn } from '#lib/recording/png-chunks.ts';
import { barriers } from './barriers.ts';
import { useBrowser } from './browser.ts';
import { whyNot } from './why-not.ts';
import { drop, savedFile } from './files.ts';

const browser = useBrowser({ webgpu: false });

const query = (page: Page) => new URL(page.url()).searchParams;
const done = (page: Page) =>
	page.getByRole('status').filter({ hasText: 'done, in 6 steps' }).waitFor();
const film = (page: Page) => page.getByRole('slider', { name: 'Step of the walk' });
const drawing = (page: Page) => page.getByRole('status').filter({ hasText: 'Drawing.' }).waitFor();

/** The dots of a PNG: what it says of itself has the address, and with it the step looked at. */
const dots = (png: Buffer): Buffer =>
	Buffer.concat(
		(chunksIn(png) ?? []).filter(({ name }) => name === 'IDAT').map(({ data }) => data)
	);

/** What “Picture” saves: the bytes of the file. */
async function saved(page: Page): Promise<Buffer> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Picture', exact: true }).click();
	return readFile(await (await download).path());
}

test('x(t) is painted over in mid-walk, and the walk goes on from there: by link, file, undo and reload', async () => {
	const { page, problems } = await browser.open('/playground?steps=6');
	await done(page);
	const plain = await saved(page);
	await page.getByText('Paint into this step').click();
	const pad = page.getByRole('application', { name: 'The clean guess, to paint on' });
	await page.getByText('x(t) after step 3').waitFor();
	const colours = page.getByRole('group', { name: 'Colour', exact: true });
	await colours.getByRole('radio', { name: 'blue' }).check();
	for (const key of ['Space', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Space'])
		await pad.press(key);
	expect(await barriers(page)).toEqual([]);
	// A stroke is taken back, and only that one.
	const walkOn = page.getByRole('button', { name: 'Walk the last 3 steps' });
	const undo = page.locator('details[open]').getByRole('button', { name: 'Take back' });
	await undo.click();
	expect(await walkOn.isEnabled()).toBe(true);
	await undo.click();
	expect(await walkOn.isEnabled()).toBe(false);
	expect(await whyNot(walkOn)).toContain('Nothing is painted yet');
	expect(await whyNot(undo)).toContain('no stroke to take back');
	for (const key of ['Space', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Space']) await pad.press(key);
	await page.getByRole('button', { name: 'Walk the last 3 steps' }).click();
	await drawing(page);
	await done(page);
	await page.getByText('painted after step 3').waitFor();
	expect(query(page).get('after')).toBe('3');
	const painted = await saved(page);
	expect(dots(painted).length).toBeGreaterThan(1000);
	expect(dots(painted).equals(dots(plain))).toBe(false);
	// The reader may go to any step and back: the paint stays where it is.
	await film(page).press('Home');
	await page.getByText('x(t) after step 1,').waitFor();
	await film(page).press('End');
	await page.getByText('x(t) after step 3').waitFor();

	// By link, in a browser that has never been here.
	const other = await browser.open(`/playground${new URL(page.url()).search}`);
	await done(other.page);
	expect(dots(await saved(other.page)).equals(dots(painted))).toBe(true);
	// By file.
	const third = await browser.open('/playground');
	await third.page.getByText('Start from a picture').click();
	await third.page
		.locator('input[type=file]')
		.setInputFiles({ name: 'mine.png', mimeType: 'image/png', buffer: painted });
	await third.page.getByText('painted after step 3').waitFor();
	await done(third.page);
	expect(dots(await saved(third.page)).equals(dots(painted))).toBe(true);

	// And by its trace, every frame of it.
	const { bytes: trace } = await savedFile(page, 'Numbers');
	const fourth = await browser.open('/playground?p=a+dog&steps=1');
	await drop(fourth.page, 'painted.json', trace);
	await fourth.page.getByText('painted after step 3').waitFor();
	await fourth.page.getByText('Recorded earlier').first().waitFor();
	const file = { hasText: 'The walk of the file is here, with 6 steps.' };
	await fourth.page.getByRole('status').filter(file).waitFor();
	// Enabled when the last of its frames is there.
	const finished = fourth.page.getByRole('button', { name: 'Finished picture' });
	await expect.poll(() => finished.isEnabled()).toBe(true);
	expect(dots(await saved(fourth.page)).equals(dots(painted))).toBe(true);
	const again = await savedFile(fourth.page, 'Numbers');
	expect(again.bytes.toString().replace('recorded', 'wasm') === trace.toString()).toBe(true);

	await page.reload();
	await done(page);
	await page.getByText('painted after step 3').waitFor();
	expect(dots(await saved(page)).equals(dots(painted))).toBe(true);

	// From the inside it's this walk, not a stored one.
	await page.getByText('Inside the network').click();
	const network = page.getByRole('figure', { name: 'The network, part by part' });
	await network.getByText('Drawn on your device').waitFor();
	await network.getByText('6 steps').waitFor();

	// A part that is pressed while a picture is drawn waits for it.
	await page.evaluate(pauseAtOnce);
	await page.getByRole('button', { name: 'Roll again' }).click();
	await drawing(page);
	await page.getByText('what you choose here is walked after it').waitFor();
	await network.getByRole('radio', { name: 'All wires' }).check();
	await page.getByRole('button', { name: 'Play' }).first().click();
	await done(page);
	await network.getByRole('img', { name: /with this cut: All wires/ }).waitFor();
	expect([...problems, ...other.problems, ...third.problems, ...fourth.problems]).toEqual([]);
});

test('a link with paint that nobody can read says so where the paint is', async () => {
	const { page, problems } = await browser.open('/playground?steps=2&after=0&paint=zz!');
	await page.getByText('The paint “zz!” cannot be read').waitFor();
	await page.getByRole('status').filter({ hasText: 'done, in 2 steps' }).waitFor();
	expect(query(page).get('paint')).toBeNull();
	expect(problems).toEqual([]);
});

/** In the page: pauses the next walk when it begins. Six steps may be over before a press from here arrives. */
function pauseAtOnce() {
	const nameOf = (button: HTMLButtonElement) =>
		(button.ariaLabel ?? button.textContent ?? '').trim();
	const look = () => {
		const pause = [...document.querySelectorAll('button')].find((one) => nameOf(one) === 'Pause');
		if (pause) pause.click();
		else requestAnimationFrame(look);
	};
	look();
}
