import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import Circle from '#lib/widgets/circle/Circle.svelte';
import { errorsAt } from '#lib/widgets/circle/angles.ts';
import Clocks from '#lib/widgets/clocks/Clocks.svelte';
import { measuredOf } from '#lib/widgets/clocks/clocks.ts';
import EverySign from '#lib/widgets/every-sign/Exhibit.svelte';
import { parameters } from '#lib/widgets/every-sign/parameters.ts';
import OneField from '#lib/widgets/one-field/OneField.svelte';
import TwoBells from '#lib/widgets/two-bells/TwoBells.svelte';
import { usualSettings } from '../settings.svelte.ts';

const said = () => document.body.textContent;
const press = async (name: string, keys: string) => {
	page.getByRole('slider', { name }).element().focus();
	await userEvent.keyboard(keys);
};

test('a letter brings its picture, its words, its code and its paper', async () => {
	await render(EverySign, { settings: usualSettings(parameters) });
	await userEvent.click(page.getByRole('button', { name: 'the predicted noise' }));
	await expect.element(page.getByRole('img', { name: 'the predicted noise' })).toBeVisible();
	await expect.element(page.getByText('export const epsFromV')).toBeVisible();
	await expect
		.element(page.getByRole('link', { name: 'Salimans et al. 2022' }))
		.toHaveAttribute('href', 'https://arxiv.org/abs/2202.00512');
	await userEvent.click(page.getByRole('button', { name: 'how much is rolled' }));
	await expect.element(page.getByText(/^σ = \d\.\d{3}$/)).toBeVisible();
	await userEvent.click(page.getByRole('button', { name: 'Reset' }));
	await expect.element(page.getByText('export function posteriorMean')).toBeVisible();
});

test('the circle turns by slider and by hand, and says the error that was measured there', async () => {
	await render(Circle);
	await press('How far round', '{End}');
	const { x0 } = errorsAt(30);
	await expect.element(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '90°');
	expect(said()).toContain(x0.toFixed(2));
	const turn = page.getByRole('img', { name: /quarter circle/ }).element();
	const grip = turn.querySelector('.grip')!;
	const { left, top, width } = turn.getBoundingClientRect();
	const at = (clientX: number, clientY: number) => ({
		clientX,
		clientY,
		pointerId: 1,
		bubbles: true
	});
	grip.setPointerCapture = () => undefined;
	// To the right end of the lower axis: nothing but picture.
	const end = at(left + width, top + width * 0.86);
	grip.dispatchEvent(new PointerEvent('pointerdown', end));
	await expect
		.poll(() => page.getByRole('slider').element().getAttribute('aria-valuetext'))
		.toBe('0°');
});

test('σ stands at its small end where the clean value is known, and at its large one where it is as spread as noise', async () => {
	await render(TwoBells);
	const ends = () =>
		said()
			.match(/σ is (\S+) where .* known, (\S+) now, (\S+) where/)!
			.slice(1);
	const [least, known] = ends();
	expect(known).toBe(least);
	await press('How unsure', '{End}');
	const [, unsure, most] = ends();
	expect(unsure).toBe(most);
	expect(Number(most)).toBeGreaterThan(Number(least));
});

test('the place in the field moves by arrow keys, and what is known there with it', async () => {
	await render(OneField);
	const rows = () =>
		page
			.getByRole('cell')
			.elements()
			.map((cell) => cell.textContent);
	await expect.poll(() => rows().length).toBe(5);
	const before = rows();
	page.getByRole('application').element().focus();
	await userEvent.keyboard('{ArrowRight}{ArrowRight}');
	await expect.poll(rows).not.toEqual(before);
	const moved = rows();
	await userEvent.click(page.getByRole('radio', { name: '(1−t) x₀ + tε' }));
	// Written down in another way, the answer at the place is the same.
	await expect.poll(() => document.querySelectorAll('path.ode').length).toBe(2);
	expect(rows()).toEqual(moved);
	await userEvent.click(page.getByRole('button', { name: 'Reset' }));
	await expect.poll(rows).toEqual(before);
});

test('each clock stands beside what the judge said of it, for as many stops as are chosen', async () => {
	await render(Clocks);
	const { right } = measuredOf('linear', 20);
	expect(said()).toContain(`All right: ${right.toFixed(1)} %`);
	expect(document.querySelectorAll('line.stop').length).toBeGreaterThan(70);
	await userEvent.click(page.getByRole('radio', { name: '5 stops' }));
	expect(said()).toContain(`${measuredOf('cosine', 5).apart.toFixed(1)} % from the finest walk`);
	expect(document.querySelectorAll('line.stop').length).toBeLessThan(21);
});
