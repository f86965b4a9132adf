import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import SixStops from '#lib/widgets/six-stops/SixStops.svelte';
import { gridsBy } from '#lib/widgets/six-stops/grids.ts';
import { spacingWords } from '#words/choices.ts';

const names = () =>
	page
		.getByRole('rowheader')
		.elements()
		.map((it) => it.textContent.trim());
const wanted = (sampler: 'ddim' | 'dpmSolver') =>
	gridsBy(sampler).map(({ grid }) => spacingWords[grid].label);

test('the table is of the sampler that is chosen, the nearest first', async () => {
	await render(SixStops, {});
	expect(names()).toEqual(wanted('ddim'));
	const [first] = gridsBy('ddim');
	await expect.element(page.getByRole('cell', { name: first!.apart.toFixed(1) })).toBeVisible();
	await userEvent.click(page.getByRole('radio', { name: 'DPM-Solver++' }));
	await expect.poll(names).toEqual(wanted('dpmSolver'));
});

test('a spacing leads to the playground, with six steps of the sampler', async () => {
	await render(SixStops, {});
	const link = page.getByRole('link', { name: 'Beta' }).element() as HTMLAnchorElement;
	const query = new URL(link.href).searchParams;
	expect([query.get('spacing'), query.get('steps')]).toEqual(['beta', '6']);
});
