import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright';

/** What axe finds on a page that keeps people out: each rule broken, with where. */
export async function barriers(page: Page): Promise<string[]> {
	// Evaluated, not added as a script: the page's policy would refuse that.
	await page.evaluate(axe.source);
	// Of what is in order it would make lists as long as the page, in as much time again.
	const { violations } = await page.evaluate<AxeResults>(
		"axe.run({ resultTypes: ['violations'] })"
	);
	return violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`
	);
}
