import { decodeApng } from 'fast-png';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { useBrowser, type Visit } from './browser.ts';
import { savedFile } from './files.ts';

const browser = useBrowser({ webgpu: false });

/** A walk of two steps, and what makes a film of it. */
async function openPanel(visit: Visit): Promise<Page> {
	const { page } = visit;
	await page.goto('/playground?p=a+dog&steps=2&seed=3');
	await page.getByRole('status').filter({ hasText: 'done, in 2 steps' }).waitFor();
	await page.getByText('Animation: the walk').click();
	await page.getByRole('radio', { name: '3 s' }).check();
	return page;
}

/** How far the last frame of a video is from a picture: mean and greatest difference of colours in the middle of its dots, of 255. */
async function lastFrameOff(page: Page, video: Buffer, type: string, picture: Buffer) {
	// A page without the site's rules, which let no video in.
	await page.goto('about:blank');
	return page.evaluate(
		async ([video, type, picture]) => {
			const blobOf = (base64: string, type: string) =>
				new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type });
			const element = document.createElement('video');
			element.src = URL.createObjectURL(blobOf(video!, type!));
			await new Promise((done, failed) => {
				element.onloadeddata = done;
				element.onerror = () => failed(new Error(element.error?.message));
			});
			const { duration, videoWidth: side } = element;
			// Sought is not yet there to be drawn.
			const there = new Promise((done) => element.requestVideoFrameCallback(done));
			element.currentTime = duration - 0.02;
			await new Promise((done) => (element.onseeked = done));
			await there;
			const dotsOf = (drawn: CanvasImageSource) => {
				const context = new OffscreenCanvas(side, side).getContext('2d')!;
				context.drawImage(drawn, 0, 0);
				const { data } = context.getImageData(0, 0, side, side);
				return Array.from({ length: 64 * 64 * 3 }, (_, i) => {
					const [dot, colour, scale] = [Math.floor(i / 3), i % 3, side / 64];
					const [x, y] = [(dot % 64) * scale + scale / 2, Math.floor(dot / 64) * scale + scale / 2];
					return data[4 * (y * side + x) + colour]!;
				});
			};
			const [shown, wanted] = [
				dotsOf(element),
				dotsOf(await createImageBitmap(blobOf(picture!, 'image/png')))
			];
			const off = shown.map((value, i) => Math.abs(value - wanted[i]!));
			return {
				duration,
				side,
				mean: off.reduce((sum, one) => sum + one, 0) / off.length,
				most: Math.max(...off)
			};
		},
		[video.toString('base64'), type, picture.toString('base64')]
	);
}

test('a walk is saved as a video, whose last frame is its picture', async () => {
	const visit = await browser.blank();
	const page = await openPanel(visit);
	const { name, bytes } = await savedFile(page, 'Save the animation');
	const kind = name.split('.').at(-1)!;
	expect(name).toMatch(/^a-dog-seed-3\.(mp4|webm)$/);
	const picture = await savedFile(page, 'Picture');
	expect(visit.problems).toEqual([]);
	const off = await lastFrameOff(page, bytes, `video/${kind}`, picture.bytes);
	expect(off.side).toBe(512);
	expect(off.duration).toBeCloseTo(3, 1);
	expect(off.mean).toBeLessThan(3);
	expect(off.most).toBeLessThan(32);
});

test('a browser without an encoder says so, and saves a picture that moves, there and back', async () => {
	const visit = await browser.blank();
	await visit.page.addInitScript(() => Reflect.deleteProperty(globalThis, 'VideoEncoder'));
	const page = await openPanel(visit);
	await page.getByText('can’t write videos').waitFor();
	await page.getByRole('switch', { name: 'There and back' }).check();
	await page.getByRole('radio', { name: '256 px' }).check();
	const { name, bytes } = await savedFile(page, 'Save the animation');
	expect(name).toBe('a-dog-seed-3.png');
	expect(bytes.toString('latin1')).toContain('tEXtrecipe');
	const { frames, width } = decodeApng(bytes);
	// Static, half-way, picture, half-way.
	expect([frames.length, width]).toEqual([4, 256]);
	expect(frames[3]!.data).toEqual(frames[1]!.data);
	expect(visit.problems).toEqual([]);
});

test('an animation on its way can be cancelled', async () => {
	const visit = await browser.blank();
	const page = await openPanel(visit);
	await page.getByRole('radio', { name: '12 s' }).check();
	await page.getByRole('radio', { name: '1024 px' }).check();
	await page.getByRole('button', { name: 'Save the animation' }).click();
	await page.getByRole('progressbar', { name: 'Making the animation' }).waitFor();
	const cancel = page.locator('details[open]').getByRole('button', { name: 'Cancel' });
	await cancel.click();
	await page.getByRole('button', { name: 'Save the animation' }).waitFor();
	expect(visit.problems).toEqual([]);
});
