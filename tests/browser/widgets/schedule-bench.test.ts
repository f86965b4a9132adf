import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import { gridFromQuery } from '#lib/recipe/grid-url.ts';
import { recipeFromQuery } from '#lib/recipe/recipe-from-url.ts';
import ScheduleBench from '#lib/widgets/schedule-bench/ScheduleBench.svelte';

const handle = (t: number) => page.getByRole('slider', { name: `ᾱ at t = ${t}`, exact: true });
const valueOf = (t: number) => Number(handle(t).element().getAttribute('aria-valuenow'));
const choose = (name: string) => userEvent.click(page.getByRole('radio', { name, exact: true }));

// Science 3.1–3.4: first t with SNR < 1.
test.each([
	['Linear', 260],
	['Scaled linear', 355],
	['Cosine', 497]
])('%s has more noise than picture from t = %i on', async (name, t) => {
	await render(ScheduleBench, {});
	await choose(name);
	await expect.element(page.getByText(`From t = ${t} on`)).toBeVisible();
	await expect.element(page.getByText(`even at t = ${t}`)).toBeVisible();
});

test('it says what is left at T, and where nothing is', async () => {
	await render(ScheduleBench, {});
	await choose('Scaled linear');
	await expect
		.element(page.getByText('the weight 0.068 (picture² ÷ noise² = 0.0047)'))
		.toBeVisible();
	await choose('Faded to nothing');
	await expect.element(page.getByText('At the end nothing of the picture is left.')).toBeVisible();
});

test('handles are moved by keys, and make the curve one bent by hand', async () => {
	await render(ScheduleBench, {});
	await choose('Cosine');
	const before = valueOf(500);
	(handle(500).element() as unknown as HTMLElement).focus();
	await userEvent.keyboard('{ArrowUp}{ArrowUp}');
	expect(valueOf(500)).toBeCloseTo(before + 0.02, 4);
	await expect.element(page.getByRole('radio', { name: 'Bent by hand' })).toBeChecked();
	await expect.element(page.getByRole('rowheader', { name: 'Bent by hand' })).toBeVisible();
	await userEvent.keyboard('{Home}');
	expect(valueOf(500)).toBeLessThan(0.02);
	expect(valueOf(625)).toBeLessThan(valueOf(500));
	await userEvent.click(page.getByRole('button', { name: 'Reset' }));
	await expect.element(page.getByRole('radio', { name: 'Linear', exact: true })).toBeChecked();
});

test('a handle is dragged, and its neighbours give way', async () => {
	await render(ScheduleBench, {});
	const element = handle(750).element();
	const { left, top, width, height } = element.getBoundingClientRect();
	const at = (type: string, up: number) =>
		element.dispatchEvent(
			new PointerEvent(type, {
				pointerId: 1,
				bubbles: true,
				clientX: left + width / 2,
				clientY: top + height / 2 - up
			})
		);
	element.setPointerCapture = () => undefined;
	element.hasPointerCapture = () => true;
	at('pointerdown', 0);
	at('pointermove', 104);
	await expect.poll(() => valueOf(750)).toBeCloseTo(0.5, 1);
	expect(valueOf(625)).toBeGreaterThan(valueOf(750));
});

test('bent up at T, pictures come out too dark: the error says so', async () => {
	await render(ScheduleBench, { schedule: 'cosine' });
	(handle(1000).element() as unknown as HTMLElement).focus();
	await userEvent.keyboard('{PageUp}{PageUp}');
	const row = page.getByRole('row', { name: /Bent by hand/ });
	await expect.element(row).toBeVisible();
	const [brightness] = row.element().querySelectorAll('td');
	expect(Number(brightness!.textContent.replace('−', '-'))).toBeLessThan(-0.05);
});

test('the link carries the curve', async () => {
	await render(ScheduleBench, {});
	(handle(500).element() as unknown as HTMLElement).focus();
	await userEvent.keyboard('{PageUp}');
	const link = page.getByRole('link', { name: /playground/ }).element() as HTMLAnchorElement;
	const { recipe, notes } = recipeFromQuery(new URL(link.href).search);
	expect(recipe).toMatchObject({ schedule: 'bent' });
	expect(Number(String(recipe.options['curve']).split(' ')[3])).toBeCloseTo(valueOf(500), 4);
	expect(notes).toEqual([]);
	expect(gridFromQuery(new URL(link.href).search).notes).toEqual([]);
});
