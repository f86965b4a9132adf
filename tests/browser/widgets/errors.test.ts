import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import ErrorChart from '#lib/widgets/error-chart/ErrorChart.svelte';
import KarrasRho from '#lib/widgets/karras-rho/KarrasRho.svelte';

const cells = (name: string) =>
	[...page.getByRole('row', { name }).element().querySelectorAll('td')].map((td) =>
		td.textContent.replace('−', '-')
	);
const measured = () =>
	expect.poll(() => cells('UniPC').at(-1), { timeout: 20_000 }).not.toContain('…');

// Science 3.7: with 20 steps Euler ends at 0.4305, with 10 (19 evaluations) Heun at 0.6098; exact 0.49999.
test('the table has the errors of the reference, and slopes of the order', async () => {
	await render(ErrorChart, {});
	await measured();
	expect(cells('Euler')).toEqual(['20', '20', '0.069', '-1.0']);
	expect(cells('Heun')).toEqual(['10', '19', '0.11', '-2.1']);
	const chart = page.getByRole('img', { name: /^Error against evaluations/ });
	await expect.element(chart).toHaveAttribute('aria-label', expect.stringContaining('Heun 0.11'));
});

test('the slider moves on to more evaluations, step by step', async () => {
	await render(ErrorChart, {});
	await measured();
	(page.getByRole('slider').element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
	// 40 evaluations: Heun's 20 steps make 39.
	await expect.poll(() => cells('Heun')[1]).toBe('39');
	expect(cells('Heun')[2]).toBe('0.022');
});

test('one line stands out, the one that is chosen', async () => {
	await render(ErrorChart, {});
	await measured();
	await userEvent.click(page.getByRole('radio', { name: 'UniPC' }));
	expect(document.querySelector('text.name.chosen')!.textContent).toBe('UniPC');
});

test('with ρ the stops move to low noise, and the error falls', async () => {
	await render(KarrasRho, { rho: 1 });
	await measured();
	await expect.element(page.getByText('1 of 12 steps are spent below noise level 1')).toBeVisible();
	const errorOf = () => Number(cells('DPM-Solver++')[2]);
	const evenly = errorOf();
	(page.getByRole('slider', { name: 'ρ' }).element() as HTMLElement).focus();
	await userEvent.keyboard('{End}');
	await expect.element(page.getByText('6 of 12 steps are spent below noise level 1')).toBeVisible();
	expect(errorOf()).toBeLessThan(evenly / 5);
	const ticks = page.getByRole('img', { name: /^12 noise levels/ });
	await expect.element(ticks).toHaveAttribute('aria-label', expect.stringContaining('ρ = 15'));
});
