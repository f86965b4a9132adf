import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import Paths from '#lib/widgets/paths/Paths.svelte';

const paths = () => [...document.querySelectorAll('.walk')].map((path) => path.getAttribute('d'));
const drawn = async (count: number) => expect.poll(() => paths().length).toBe(count);
const start = (which: number) =>
	page.getByRole('application', { name: new RegExp(`^Starting point ${which} `) }).first();

async function paint() {
	await render(Paths, { crowd: 60 });
	// Five points, one way each.
	await drawn(10);
}

test('a start that is moved by keys takes both of its paths along', async () => {
	await paint();
	const [before, others] = [paths().filter((_, i) => i % 5 === 0), paths().slice(1, 5)];
	(start(1).element() as unknown as HTMLElement).focus();
	await userEvent.keyboard('{ArrowRight}');
	await expect
		.element(start(1))
		.toHaveAttribute('aria-label', expect.stringContaining('(−1.8, 1.4)'));
	await expect.poll(() => paths().filter((_, i) => i % 5 === 0)).not.toEqual(before);
	expect(paths().slice(1, 5)).toEqual(others);
});

test('other noise leads elsewhere with fresh noise, and nowhere else without', async () => {
	await paint();
	const ode = paths().slice(0, 5);
	await userEvent.click(page.getByRole('button', { name: 'Again, with other noise' }));
	await drawn(15);
	expect(paths().slice(0, 5)).toEqual(ode);
	expect(paths().slice(10)).not.toEqual(paths().slice(5, 10));
	await userEvent.click(page.getByText('Where they end, in numbers'));
	const row = page.getByRole('row').nth(1);
	await expect.element(row).toHaveTextContent(/\(−1\.90, 1\.40\)island 1, .*island \d, \d/);
	await userEvent.click(page.getByRole('button', { name: 'Reset' }));
	await drawn(10);
});

test('the slider goes back to the static, where both crowds stand alike', async () => {
	await paint();
	const slider = page.getByRole('slider', { name: 'Step' });
	(slider.element() as HTMLElement).focus();
	await userEvent.keyboard('{Home}');
	await expect.element(slider).toHaveAttribute('aria-valuetext', '0 of 60, almost only noise');
	await expect.poll(() => document.querySelectorAll('.crowd').length).toBe(2);
	const [ode, sde] = [...document.querySelectorAll('.crowd')].map((dots) => dots.getAttribute('d'));
	expect(ode).toBe(sde);
});
