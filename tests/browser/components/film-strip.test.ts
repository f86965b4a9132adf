import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import FilmStrip from '#lib/components/film-strip/FilmStrip.svelte';
import { walk } from '../../unit/widgets/walk.ts';

const frames = await walk(20);

async function strip(known = frames.length) {
	const props = { frames: frames.slice(0, known), total: 20, side: 4, at: 0 };
	await render(FilmStrip, props);
	const slider = page.getByRole('slider');
	return { slider, now: () => Number(slider.element().getAttribute('aria-valuenow')) };
}

test('arrows step, Page keys jump, Home and End go to either end', async () => {
	const { slider, now } = await strip();
	(slider.element() as HTMLElement).focus();
	const press = async (keys: string) => {
		await userEvent.keyboard(keys);
		return now();
	};
	expect(now()).toBe(1);
	expect(await press('{ArrowRight}{ArrowRight}')).toBe(3);
	expect(await press('{ArrowLeft}')).toBe(2);
	expect(await press('{PageUp}')).toBe(6);
	expect(await press('{PageDown}')).toBe(2);
	expect(await press('{End}')).toBe(20);
	expect(await press('{ArrowRight}')).toBe(20);
	expect(await press('{Home}')).toBe(1);
});

test('it says where it is in words', async () => {
	const { slider } = await strip();
	(slider.element() as HTMLElement).focus();
	await userEvent.keyboard('{End}');
	await expect
		.element(slider)
		.toHaveAttribute('aria-valuetext', 'step 20 of 20, almost only picture, 99 % picture');
});

test('pressing and dragging takes the marked step along', async () => {
	await page.viewport(1000, 600);
	const { slider, now } = await strip();
	const element = slider.element() as HTMLElement;
	const { left, top, width } = element.getBoundingClientRect();
	const at = (share: number, type: string) =>
		element.dispatchEvent(
			new PointerEvent(type, {
				clientX: left + share * width,
				clientY: top + 9,
				pointerId: 1,
				bubbles: true
			})
		);
	// A pointer made up has nothing to capture.
	element.setPointerCapture = () => undefined;
	element.hasPointerCapture = () => true;
	at(0.52, 'pointerdown');
	await expect.poll(now).toBe(11);
	at(0.999, 'pointermove');
	await expect.poll(now).toBe(20);
	at(0, 'pointermove');
	await expect.poll(now).toBe(1);
});

test('steps not computed yet have empty cells, and End goes to the last one that is', async () => {
	await page.viewport(1000, 600);
	const { slider, now } = await strip(5);
	(slider.element() as HTMLElement).focus();
	await userEvent.keyboard('{End}');
	expect(now()).toBe(5);
	const cells = [...slider.element().querySelectorAll('.cell canvas')];
	expect(cells).toHaveLength(21);
	expect(cells.filter((cell) => cell.classList.contains('waiting'))).toHaveLength(15);
});

test('at 328 pixels it shows every third picture, and does not overflow', async () => {
	await page.viewport(328, 600);
	const { slider } = await strip();
	await expect.poll(() => slider.element().querySelectorAll('.cell').length).toBe(7);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(328);
});
