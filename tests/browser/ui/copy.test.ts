import { createRawSnippet } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Copy from '#lib/ui/Copy.svelte';

const words = { copied: 'Copied', instead: 'Copy this:' };
const children = createRawSnippet(() => ({ render: () => '<span>Copy the link</span>' }));
const button = () => page.getByRole('button');

afterEach(() => vi.restoreAllMocks());

test('what is copied is asked for when the button is pressed, and it says so for a while', async () => {
	const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
	let link = '/compare';
	await render(Copy, { text: () => link, words, children });
	link = '/compare?seed=8';
	await button().click();
	await expect.element(button()).toHaveTextContent('Copied');
	expect(written).toHaveBeenCalledWith('/compare?seed=8');
	await expect.element(button(), { timeout: 4000 }).toHaveTextContent('Copy the link');
});

test('where the browser refuses, the text is shown, or selected where it stands', async () => {
	vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no'));
	const { unmount } = await render(Copy, { text: () => '/compare?seed=8', words, children });
	await button().click();
	await expect.element(page.getByText('/compare?seed=8')).toBeVisible();
	await expect.element(button()).toHaveTextContent('Copy the link');
	await unmount();

	const shown = document.body.appendChild(document.createElement('pre'));
	shown.textContent = 'walk(x)';
	await render(Copy, { text: () => 'walk(x)', words, shown, children });
	await button().click();
	await vi.waitFor(() => expect(getSelection()?.toString()).toBe('walk(x)'));
	shown.remove();
});
