import type { AxeResults } from 'axe-core';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';

/** The small one: every page reads it anew. */
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds on a page that keeps people out: each rule broken, with where. */
export async function barriers(page: Page): Promise<string[]> {
	// Evaluated, not added as a script: the page's policy would refuse that.
	await page.evaluate(axe);
	// Of what is in order it would make lists as long as the page, in as much time again.
	const { violations } = await page.evaluate<AxeResults>(
		"axe.run({ resultTypes: ['violations'] })"
	);
	return violations.map(
		({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`
	);
}
