import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import LeaveTheDiceOut from '#lib/widgets/leave-the-dice-out/LeaveTheDiceOut.svelte';
import { recorder } from './recorder.ts';

const button = (name: string) => page.getByRole('button', { name });

test('it begins with what was recorded: without the dice, pictures differ by a third', async () => {
	await render(LeaveTheDiceOut, recorder({ kind: 'live', backend: 'test' }));
	await expect.element(page.getByText('Recorded earlier')).toBeVisible();
	await expect.element(page.getByText('Any two differ by 12.6 %.')).toBeVisible();
	await expect.element(page.getByText('Any two differ by 4.3 %.')).toBeVisible();
});

test('drawn here: six seeds with fresh noise, the same six without, then six others', async () => {
	const { asked, source } = recorder({ kind: 'live', backend: 'test' });
	await render(LeaveTheDiceOut, { source });
	await userEvent.click(button('Draw them here'));
	await expect.element(button('Other seeds')).toBeVisible();
	const seeds = [1, 2, 3, 4, 5, 6];
	expect(asked.map(({ seed }) => seed)).toEqual([...seeds, ...seeds]);
	expect(asked.map(({ options }) => options['variance'])).toEqual([
		...Array<undefined>(6).fill(undefined),
		...Array<string>(6).fill('none')
	]);
	expect(new Set(asked.map(({ sampler, steps }) => `${sampler} ${steps}`))).toEqual(
		new Set(['ddpm 20'])
	);
	await userEvent.click(button('Other seeds'));
	await expect.poll(() => asked[12]?.seed).toBe(7);
	await userEvent.click(button('Reset'));
	await expect.element(page.getByText('Any two differ by 4.3 %.')).toBeVisible();
});

test('a drawing that fails says why, in words', async () => {
	const { source } = recorder({ kind: 'exact' });
	const frames = () => {
		throw new Error('the seventh die is lost');
	};
	await render(LeaveTheDiceOut, { source: { ...source, frames } });
	await userEvent.click(button('Draw them here'));
	await expect.element(page.getByRole('alert')).toHaveTextContent('the seventh die is lost');
});
