import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Planes from '../../../src/routes/lab/Planes.svelte';
import { looked, smallLab } from './small-lab.ts';

const noise = page.getByRole('slider', { name: 'Noise' });

test('the noise is put on the data, and the samples are shown on their way at the same noise', async () => {
	const lab = await smallLab();
	await render(Planes, { lab });
	await expect
		.element(page.getByRole('img', { name: '60 points of the data with 0 % noise.' }))
		.toBeVisible();
	await looked(lab);
	(noise.element() as HTMLElement).focus();
	await userEvent.keyboard('{End}');
	expect(lab.setup.noise).toBe(1);
	await expect
		.element(page.getByRole('img', { name: /^60 points of the data with 100 % noise/ }))
		.toBeVisible();
	await expect
		.element(
			page.getByRole('img', { name: /^2000 samples of the network on their way, at 100 % noise/ })
		)
		.toBeVisible();
});

test('one walk after another is played towards the data, and a hand on the slider stops it', async () => {
	const lab = await smallLab('noise=1');
	await render(Planes, { lab });
	await userEvent.click(page.getByRole('button', { name: 'Static to data' }));
	await vi.waitFor(() => expect(lab.setup.noise).toBeLessThan(1));
	await userEvent.click(page.getByRole('button', { name: 'Stop' }));
	const { noise: stopped } = lab.setup;
	await new Promise((resolve) => setTimeout(resolve, 200));
	expect(lab.setup.noise).toBe(stopped);
	await userEvent.click(page.getByRole('button', { name: 'Static to data' }));
	(noise.element() as HTMLElement).focus();
	await userEvent.keyboard('{End}');
	await new Promise((resolve) => setTimeout(resolve, 200));
	expect(lab.setup.noise).toBe(1);
});

test('the start of a path is moved by keys, and its path with it', async () => {
	const lab = await smallLab();
	await render(Planes, { lab });
	await looked(lab);
	const first = page.getByRole('application', { name: /^Start of path 1/ });
	(first.element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowRight}');
	expect(lab.setup.starts.split(' ')[0]).toBe('-1.5_1.3');
	await vi.waitFor(() => expect(lab.seen.paths!.stops[0]![0]).toBeCloseTo(-1.5, 5), 30_000);
	expect(document.querySelectorAll('svg path.exact').length).toBe(lab.starts.length);
});
