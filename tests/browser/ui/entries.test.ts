import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import NumberEntry from '#lib/ui/NumberEntry.svelte';

test('an entry hands over whatever was typed, and then shows what became of it', async () => {
	const given: string[] = [];
	await render(NumberEntry, { label: 'Seed', value: 7, onset: (text: string) => given.push(text) });
	const field = page.getByRole('textbox', { name: 'Seed' });
	await field.fill('abc');
	await userEvent.keyboard('{Tab}');
	expect(given).toEqual(['abc']);
	await expect.element(field).toHaveValue('7');
});

test('its slider goes from stop to stop, and is heard as the value', async () => {
	const given: string[] = [];
	await render(NumberEntry, {
		label: 'Steps',
		value: 20,
		stops: [1, 2, 5, 20, 1000],
		onset: (text: string) => given.push(text)
	});
	const slider = page.getByRole('slider', { name: 'Steps' });
	await expect.element(slider).toHaveAttribute('aria-valuetext', '20');
	(slider.element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowRight}');
	expect(given).toEqual(['1000']);
});

test('what was made of it belongs to the field', async () => {
	await render(NumberEntry, {
		label: 'Steps',
		value: 1000,
		hint: 'How many.',
		notes: ['5000 is too many; 1000 is used.'],
		onset: () => undefined
	});
	await expect
		.element(page.getByRole('textbox', { name: 'Steps' }))
		.toHaveAccessibleDescription('5000 is too many; 1000 is used. How many.');
});
