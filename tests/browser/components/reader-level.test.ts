import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import { progress } from '#lib/lesson/progress.svelte.ts';
import ForwardMixer from '#lib/widgets/forward-mixer/ForwardMixer.svelte';
import AtLevel from './AtLevel.svelte';

test('a figure of a lesson says no more than the level explains, and follows it', async () => {
	progress.level = 1;
	const { container } = await render(AtLevel, { figure: ForwardMixer });
	const said = () => container.querySelector('.body')!.textContent;
	await expect.element(page.getByText('of 1000').first()).toBeVisible();
	expect(said()).not.toMatch(/ᾱ|t = |÷/);
	progress.level = 2;
	await expect.poll(said).toMatch(/ᾱ = /);
	expect(said()).toContain('picture² ÷ noise²');
	progress.level = 1;
});

test('outside of lessons it says everything', async () => {
	progress.level = 1;
	const { container } = await render(ForwardMixer, {});
	expect(container.textContent).toMatch(/ᾱ = /);
});
