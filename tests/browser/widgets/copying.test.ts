import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import EnergyMeter from '#lib/widgets/energy-meter/EnergyMeter.svelte';
import MemoriseOrGeneralise from '#lib/widgets/memorise-or-generalise/MemoriseOrGeneralise.svelte';
import PictureHalves from '#lib/widgets/picture-halves/PictureHalves.svelte';
import TwoHalves from '#lib/widgets/two-halves/TwoHalves.svelte';

const slider = () => page.getByRole('slider');

test('the exact learner hands back one of its pictures, however many it has; the network does not', async () => {
	await render(MemoriseOrGeneralise);
	const distances = () =>
		page
			.getByText(/They are .* apart/)
			.elements()
			.map((element) => Number(/[\d.]+/.exec(element.textContent)![0]));
	await expect.poll(() => distances().length, { timeout: 30_000 }).toBe(2);
	const [exact, network] = distances();
	expect(exact).toBeLessThan(0.5);
	expect(network).toBeGreaterThan(5);
	slider().element().focus();
	await userEvent.keyboard('{Home}');
	await expect.element(slider()).toHaveAttribute('aria-valuetext', 'one picture');
	await expect.poll(() => distances()[0], { timeout: 30_000 }).toBeLessThan(0.5);
});

/** The numbers of a picture, by what it is called. */
async function numbersOf(name: string): Promise<Uint8ClampedArray> {
	const canvas = page.getByRole('img', { name, exact: true }).element() as HTMLCanvasElement;
	const numbers = () =>
		canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data;
	await expect.poll(() => numbers().some((value) => value > 0)).toBe(true);
	return numbers();
}

test('two networks with one picture each draw two pictures, with ten thousand nearly the same', async () => {
	await render(PictureHalves);
	const apart = async () => {
		const [first, second] = [
			await numbersOf('The first network drew, static 1'),
			await numbersOf('The second drew, static 1')
		];
		return first.reduce((sum, value, i) => sum + Math.abs(value - second[i]!), 0) / first.length;
	};
	await expect.element(slider()).toHaveAttribute('aria-valuetext', '10,000 pictures each');
	const many = await apart();
	slider().element().focus();
	await userEvent.keyboard('{Home}');
	await expect.element(slider()).toHaveAttribute('aria-valuetext', 'one picture each');
	await expect.poll(apart).toBeGreaterThan(2 * many);
	await userEvent.click(page.getByRole('button', { name: 'Reset' }));
	await expect.poll(apart).toBe(many);
});

test('two learners with few points end far apart, with many near, as recorded', async () => {
	await render(TwoHalves);
	const gap = () => Number(/end ([\d.]+) apart/.exec(document.body.textContent)?.[1]);
	await expect.poll(gap).toBeLessThan(0.2);
	slider().element().focus();
	await userEvent.keyboard('{Home}');
	await expect.poll(gap).toBeGreaterThan(1);
});

test('both can be trained here, and stopped; what was recorded comes back', async () => {
	await render(TwoHalves, { size: 1, steps: 20 });
	await userEvent.click(page.getByRole('button', { name: 'Train both here' }));
	await expect
		.element(page.getByText('Learned on your device, just now'), { timeout: 60_000 })
		.toBeVisible();
	await userEvent.click(page.getByRole('button', { name: 'Reset' }));
	await expect.element(page.getByText('Recorded earlier')).toBeVisible();
});

test('ten million pictures take about as much as training did', async () => {
	await render(EnergyMeter);
	slider().element().focus();
	await userEvent.keyboard('{Home}');
	await expect.element(slider()).toHaveAttribute('aria-valuetext', '1');
	await expect.element(page.getByText(/that’s 2\.9 Wh/)).toBeVisible();
	for (let i = 0; i < 14; i++) await userEvent.keyboard('{ArrowRight}');
	await expect.element(page.getByText(/that’s 29 MWh/)).toBeVisible();
});
