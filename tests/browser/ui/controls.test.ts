import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import Button from '#lib/ui/Button.svelte';
import NumberField from '#lib/ui/NumberField.svelte';
import Select from '#lib/ui/Select.svelte';
import Slider from '#lib/ui/Slider.svelte';
import Toggle from '#lib/ui/Toggle.svelte';

test('a slider has its name, says its value in words, and tells when the reader lets go', async () => {
	const committed: number[] = [];
	await render(Slider, {
		label: 'Guidance',
		value: 3,
		min: 0,
		max: 20,
		step: 1,
		text: '3 times',
		oncommit: (value: number) => committed.push(value)
	});
	const slider = page.getByRole('slider', { name: 'Guidance' });
	await expect.element(slider).toHaveAttribute('aria-valuetext', '3 times');
	(slider.element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowRight}');
	expect(committed).toEqual([4]);
});

test('a field’s note belongs to it', async () => {
	await render(NumberField, { label: 'Seed', value: 7, note: 'from 0 to 4294967295' });
	await expect
		.element(page.getByRole('spinbutton', { name: 'Seed' }))
		.toHaveAccessibleDescription('from 0 to 4294967295');
});

test('everything to press is at least 44 pixels high', async () => {
	await render(Button, { 'aria-label': 'Play', icon: 'play' });
	await render(Slider, { label: 'Step', value: 1, min: 1, max: 20 });
	await render(NumberField, { label: 'Seed', value: 7 });
	await render(Select, {
		label: 'Sampler',
		value: 'ddpm',
		options: [{ value: 'ddpm', label: 'DDPM' }]
	});
	await render(Toggle, { label: 'Clip', checked: true });
	const targets = document.querySelectorAll(
		'button, input:not([type=checkbox]), select, label:has([type=checkbox])'
	);
	expect(targets).toHaveLength(5);
	for (const target of targets) {
		expect(target.getBoundingClientRect().height, target.outerHTML).toBeGreaterThanOrEqual(44);
	}
});
