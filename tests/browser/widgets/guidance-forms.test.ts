import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import GuidanceForms from '#lib/widgets/guidance-forms/GuidanceForms.svelte';
import { pointOf } from '#lib/widgets/guidance-forms/measured.ts';

const cells = (name: string) =>
	[...page.getByRole('row', { name }).element().querySelectorAll('td')].map((td) => td.textContent);
const written = (form: 'plain' | 'interval', strength: number) => {
	const { all, variety, burnt } = pointOf(form, strength);
	return [all.toFixed(0), variety.toFixed(3), burnt.toFixed(2)];
};

test('the table says what was measured, at the guidance of the slider', async () => {
	await render(GuidanceForms, {});
	expect(cells('Plain')).toEqual(written('plain', 10));
	(page.getByRole('slider').element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowRight}');
	await expect.poll(() => cells('Plain')).toEqual(written('plain', 15));
	expect(cells('In an interval')).toEqual(written('interval', 15));
});

test('the form that is chosen stands out in all three charts, and is said in words', async () => {
	await render(GuidanceForms, {});
	await userEvent.click(page.getByRole('radio', { name: 'CFG++' }));
	const charts = page.getByRole('img', { name: /CFG\+\+ at 10: / });
	await expect.poll(() => charts.elements().length).toBe(3);
	expect(document.querySelectorAll('g.chosen')).toHaveLength(3);
	await expect.element(page.getByText('Chung et al. 2025, Algorithm 2')).toBeVisible();
});
