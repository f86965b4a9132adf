import type { Locator } from 'playwright';

/** What is said under a button that cannot be pressed now: stands right behind it. */
export const whyNot = (button: Locator): Promise<string | null> =>
	button.locator('xpath=following-sibling::*[1][@role="tooltip"]').textContent();
