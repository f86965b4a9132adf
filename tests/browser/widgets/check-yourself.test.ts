import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import HabitMeter from '#lib/widgets/habit-meter/HabitMeter.svelte';
import { effectOf, measuredHabits } from '#lib/widgets/habit-meter/facts.ts';
import TrueOrFalse from '#lib/widgets/true-or-false/TrueOrFalse.svelte';
import { told } from '#lib/widgets/true-or-false/told.svelte.ts';
import { claims } from '#words/claims.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });

beforeEach(() => told.update(() => ({})));

test('a card says whether the reader was right, and why, and counts', async () => {
	await render(TrueOrFalse);
	await expect.element(page.getByText(`Card 1 of ${claims.length}`)).toBeVisible();
	await expect.element(page.getByText('Nothing told yet.')).toBeVisible();
	await userEvent.click(button('True'));
	await expect.element(page.getByText(/Not quite: false\. There’s no database/)).toBeVisible();
	await expect.element(page.getByText('0 of 1 told rightly.')).toBeVisible();
	await userEvent.click(button('False'));
	await expect.element(page.getByText('1 of 1 told rightly.')).toBeVisible();
	const link = page.getByRole('link', { name: 'Look it up in the lesson' });
	await expect.element(link).toHaveAttribute('href', '/lessons/not-a-collage');
});

test('cards are gone through by keyboard, kept on the device, and put back by Reset', async () => {
	const { unmount } = await render(TrueOrFalse);
	await expect.element(button('Previous card')).toBeDisabled();
	await userEvent.click(button('False'));
	button('Next card').element().focus();
	await userEvent.keyboard('{Enter}');
	await expect.element(page.getByText(`“${claims[1]!.say}”`)).toBeVisible();
	await unmount();

	await render(TrueOrFalse);
	await expect.element(page.getByText(`“${claims[1]!.say}”`)).toBeVisible();
	await expect.element(page.getByText('1 of 1 told rightly.')).toBeVisible();
	await userEvent.click(button('Reset'));
	await expect.element(page.getByText(`“${claims[0]!.say}”`)).toBeVisible();
	await expect.element(page.getByText('Nothing told yet.')).toBeVisible();
});

test('each habit shows both shares, and what they were measured on', async () => {
	await render(HabitMeter);
	for (const habit of measuredHabits) {
		await expect.element(page.getByText(`“${habit.example[1]}”`).first()).toBeVisible();
		expect(page.getByText(`${habit.with} %`, { exact: true }).elements().length).toBeGreaterThan(0);
	}
	await expect.element(page.getByText(/Measured, not live: 200 pairs/)).toBeVisible();
});

test('a change within the play of chance is no difference', () => {
	expect(effectOf({ change: 4, error: 3 })).toBe('nothing');
	expect(effectOf({ change: 0, error: 0 })).toBe('nothing');
	expect(effectOf({ change: 40, error: 3 })).toBe('helps');
	expect(effectOf({ change: -7, error: 3 })).toBe('hurts');
});
