import { ensureBrowser } from './install-browser.mjs';
import { ensurePackages } from './packages.mjs';
import { report } from './report.mjs';
import { ensureSite } from './site.mjs';
import { runVitest } from './vitest.mjs';

/**
 * The tests of the figures' pictures alone, on a site built from what is there.
 * @param {{ accept: boolean }} options `accept`: what differs takes the place of what is stored
 */
export async function pictures({ accept }) {
	await ensurePackages();
	await ensureBrowser();
	await ensureSite();
	const env = { ACCEPT_PICTURES: accept ? '1' : '' };
	report([await runVitest('e2e', { env, file: 'tests/e2e/figures.test.ts' })]);
}
