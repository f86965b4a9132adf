import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import History from '../../../src/routes/lab/History.svelte';
import SlowWalk from '../../../src/routes/lab/SlowWalk.svelte';
import TrainBar from '../../../src/routes/lab/TrainBar.svelte';
import WalkSettings from '../../../src/routes/lab/WalkSettings.svelte';
import { looked, smallLab } from './small-lab.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });
/** A number of the bar. */
const shown = (name: string) =>
	[...document.querySelectorAll('dl div')]
		.find((row) => row.querySelector('dt')?.textContent === name)
		?.querySelector('dd')?.textContent;

test('one batch is one step, Train goes on until Pause, Start over forgets', async () => {
	const lab = await smallLab();
	await render(TrainBar, { lab });
	expect([shown('step'), shown('loss')]).toEqual(['0', '…']);
	await userEvent.click(button('One batch'));
	await vi.waitFor(() => expect(shown('step')).toBe('1'));
	expect(Number(shown('loss'))).toBeGreaterThan(0);
	await userEvent.click(button('Train'));
	await vi.waitFor(() => expect(lab.training.step).toBeGreaterThan(20), 30_000);
	await userEvent.click(button('Pause'));
	expect(lab.training.playing).toBe(false);
	await new Promise((resolve) => setTimeout(resolve, 300));
	const { step } = lab.training;
	await new Promise((resolve) => setTimeout(resolve, 300));
	expect(lab.training.step).toBe(step);
	await userEvent.click(button('Start over'));
	await vi.waitFor(() => expect(shown('step')).toBe('0'));
	expect(lab.training.losses).toEqual([]);
});

test('the bar says what computes, and how far the samples and the exact ones are from the data', async () => {
	const lab = await smallLab();
	await render(TrainBar, { lab });
	await expect.element(page.getByText(/^live · WebAssembly/)).toBeInTheDocument();
	await looked(lab);
	for (const name of ['distance to data', 'exact denoiser']) {
		await vi.waitFor(() => expect(Number(shown(name))).toBeGreaterThan(0));
	}
});

test('the history goes back to a step and the same losses come again', async () => {
	const lab = await smallLab();
	await render(History, { training: lab.training });
	const slider = page.getByRole('slider', { name: 'Back to step' });
	await expect.element(slider).toBeDisabled();
	for (let i = 0; i < 3; i++) await lab.training.once();
	const losses = [...lab.training.losses];
	await expect.element(slider).toHaveAttribute('aria-valuetext', '3');
	(slider.element() as HTMLElement).focus();
	await userEvent.keyboard('{ArrowLeft}');
	await vi.waitFor(() => expect(lab.training.step).toBe(2));
	await lab.training.once();
	expect(lab.training.losses[2]).toBeCloseTo(losses[2]!, 5);
});

test('η is asked for where the sampler has it, a class and its guidance where the network is conditioned', async () => {
	const lab = await smallLab('data=rings&sampler=euler');
	await render(WalkSettings, { lab });
	const eta = page.getByRole('slider', { name: 'η, fresh noise' });
	await expect.element(eta).not.toBeInTheDocument();
	await userEvent.selectOptions(page.getByRole('combobox', { name: 'Sampler' }), 'ddim');
	await expect.element(eta).toBeVisible();
	const asked = page.getByRole('combobox', { name: 'Asked for' });
	await expect.element(asked).not.toBeInTheDocument();
	lab.set({ conditional: true });
	const guidance = page.getByRole('slider', { name: 'Guidance' });
	await expect.element(guidance).toBeDisabled();
	await userEvent.selectOptions(asked, '2');
	await expect.element(guidance).toBeEnabled();
	expect(lab.conditioning).toEqual({ label: 1, guidance: 1 });
	expect(lab.asked!.length).toBeLessThan(lab.dataset.points.length);
});

test('steps out of range are put right, with a word about it, and the walk has as many', async () => {
	const lab = await smallLab();
	await render(WalkSettings, { lab });
	const field = page.getByRole('textbox', { name: 'Steps' });
	await userEvent.fill(field, '9999');
	await userEvent.tab();
	await expect.element(page.getByText(/“9999” is outside 2 … 200; 200 is used/)).toBeVisible();
	lab.set({ steps: 4 });
	await vi.waitFor(() => expect(lab.seen.paths?.stops).toHaveLength(5), 30_000);
});

test('a walk step by step is the first of the drawn paths, guidance included', async () => {
	const lab = await smallLab('data=rings&conditional=true&label=1&guidance=3&sampler=ddpm&steps=4');
	await looked(lab);
	const frames = await lab.firstPath();
	expect(frames).toHaveLength(4);
	expect(frames[0]!.calls[0]!.prediction.parts).toBeDefined();
	const { stops } = lab.seen.paths!;
	expect(frames[0]!.x[0]).toBeCloseTo(stops[0]![0]!, 6);
	await render(SlowWalk, { lab });
	await expect
		.element(page.getByRole('slider', { name: 'Step' }))
		.toHaveAttribute('aria-valuetext', '1 of 4');
	lab.set({ steps: 6 });
	await expect
		.element(page.getByRole('slider', { name: 'Step' }))
		.toHaveAttribute('aria-valuetext', '1 of 6');
});
