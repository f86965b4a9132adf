import { existsSync, readdirSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { alive } from './browser.ts';

/** The folders of all figures that are exhibited: their addresses under /embed. */
export const figures = ['widgets', 'components'].flatMap((layer) =>
	readdirSync(`src/lib/${layer}`).filter((name) =>
		existsSync(`src/lib/${layer}/${name}/Exhibit.svelte`)
	)
);

/** Waits until a figure has what it needs, and nothing in it is being computed. */
export async function settle(page: Page): Promise<void> {
	await alive(page);
	await page.evaluate(() => document.fonts.ready);
	await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0);
}
