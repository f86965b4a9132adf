import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import ForwardMixer from '#lib/widgets/forward-mixer/ForwardMixer.svelte';
import { pictureOf } from '#lib/components/pictures/picture.ts';

/** The bytes of a canvas of the figure: 0 the picture, 1 the noise, 2 the mixture. */
function pixels(which: number): Uint8ClampedArray {
	const canvas = document.querySelectorAll('canvas')[which]!;
	return canvas.getContext('2d')!.getImageData(0, 0, 64, 64).data;
}

const slider = () => page.getByRole('slider', { name: 'Time' });
const set = async (t: number) => {
	const input = slider().element() as HTMLInputElement;
	input.value = String(t);
	input.dispatchEvent(new Event('input', { bubbles: true }));
	await expect
		.element(slider())
		.toHaveAttribute('aria-valuetext', expect.stringContaining(`t = ${t} `));
};

/** A PNG of one colour. */
async function png(color: string, width: number, height: number): Promise<Blob> {
	const canvas = new OffscreenCanvas(width, height);
	const context = canvas.getContext('2d')!;
	context.fillStyle = color;
	context.fillRect(0, 0, width, height);
	return canvas.convertToBlob();
}

test('at t = 0 the mixture is the picture, at t = 1000 of cosine it is the noise', async () => {
	await render(ForwardMixer, {});
	await vi.waitFor(() => expect(pixels(2)[3]).toBe(255));
	await set(0);
	expect(pixels(2)).toEqual(pixels(0));
	await set(1000);
	await expect.element(page.getByText('0.000² + 1.000² = 1')).toBeVisible();
	// Noise beside it is drawn over ±3, the mixture over ±1.
	const [noise, mixture] = [pixels(1), pixels(2)];
	const agree = noise.filter(
		(byte, i) => Math.sign(byte - 127.5) === Math.sign(mixture[i]! - 127.5)
	);
	expect(agree.length / noise.length).toBeGreaterThan(0.99);
});

// Part 3.1: t = 500 of the linear schedule, √ᾱ = 0.280, √(1−ᾱ) = 0.960, SNR 0.0853.
test('the numbers are those of the schedule', async () => {
	await render(ForwardMixer, { t: 500, schedule: 'linear' });
	await expect.element(page.getByText('0.280² + 0.960² = 1')).toBeVisible();
	await expect.element(page.getByText('picture² ÷ noise² = 0.0853')).toBeVisible();
});

test('arrows move it, and reset brings everything back', async () => {
	await render(ForwardMixer, { t: 300 });
	(slider().element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowRight}{ArrowRight}');
	await expect
		.element(slider())
		.toHaveAttribute('aria-valuetext', expect.stringContaining('t = 302 '));
	await userEvent.click(page.getByRole('radio', { name: 'draw' }));
	await userEvent.click(page.getByRole('button', { name: 'Reset' }));
	await expect
		.element(slider())
		.toHaveAttribute('aria-valuetext', expect.stringContaining('t = 300 '));
	await expect.element(page.getByRole('radio', { name: 'apple' })).toBeChecked();
});

test('one draws by keyboard, and the mixture follows', async () => {
	await render(ForwardMixer, { t: 0 });
	await userEvent.click(page.getByRole('radio', { name: 'draw' }));
	const pad = page.getByRole('application', { name: /^Drawing sheet/ });
	(pad.element() as HTMLElement).focus();
	const before = pixels(0).slice();
	await userEvent.keyboard('{ArrowUp} {ArrowUp} ');
	await vi.waitFor(() => expect(pixels(0)).not.toEqual(before));
	const middle = (32 * 64 + 32) * 4;
	// Red, as PAINTS has it.
	expect([...pixels(0).slice(middle, middle + 3)]).toEqual([218, 56, 65]);
	expect(pixels(2)).toEqual(pixels(0));
});

test('a pasted picture is mixed, one that is none is refused in a sentence', async () => {
	await render(ForwardMixer, { t: 0 });
	const paste = (file: File) => {
		const clipboardData = new DataTransfer();
		clipboardData.items.add(file);
		document.dispatchEvent(new ClipboardEvent('paste', { clipboardData }));
	};
	slider().element().focus();
	paste(new File([await png('#ff0000', 100, 50)], 'red.png', { type: 'image/png' }));
	await vi.waitFor(() => expect([...pixels(2).slice(0, 3)]).toEqual([255, 0, 0]));
	await expect.element(page.getByText('your picture, at 64 × 64')).toBeVisible();
	paste(new File(['no picture'], 'text.png', { type: 'image/png' }));
	await expect.element(page.getByRole('alert')).toHaveTextContent(/can’t read this file/);
});

test('a picture becomes 64 × 64 values from its middle, over white', async () => {
	const values = await pictureOf(await png('rgb(0 0 255 / 0)', 300, 200));
	expect(values).toEqual(new Float32Array(64 * 64 * 3).fill(1));
	await expect(pictureOf(new Blob(['?']))).rejects.toThrow('not a picture');
});
