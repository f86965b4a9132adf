import { checkJobs } from './checks.mjs';
import { ensureBrowser } from './install-browser.mjs';
import { ensurePackages } from './packages.mjs';
import { report } from './report.mjs';
import { LANES, sideBySide } from './side-by-side.mjs';
import { ensureSite } from './site.mjs';
import { runUnittest } from './unittest.mjs';
import { runVitest } from './vitest.mjs';

/** With fewer, tests that wait for a page would wait for one another. */
const CORES_FOR_TWO_BROWSERS = 3;

/**
 * Every check and every test, each part run whatever became of the others.
 * @param {{ training: boolean }} options `training`: the Python tests of models/training as well
 */
export async function test({ training }) {
	const started = performance.now();
	await ensurePackages();
	const browser = await attempt('a browser', ensureBrowser);
	// First, and alone: several of the commands would build it as well.
	const site = await attempt('build', ensureSite);
	const parts = await sideBySide([
		() => runVitest('unit'),
		() => runVitest('network'),
		...checkJobs,
		// After the types, which write anew what a build reads: a build beside them would be broken.
		() => runVitest('commands'),
		() => runVitest('property', { env: { PROPERTY_RUNS: '2000' } }),
		// Minutes of a machine, so only where the training takes some anyway.
		...(training ? [() => runVitest('bench'), runUnittest] : [])
	]);
	// What a browser shows is waited for: it gets the machine to itself.
	const shown = ['browser', 'device', 'e2e'].map((project) => () => runVitest(project));
	parts.push(browser, site, ...(await sideBySide(shown, LANES < CORES_FOR_TWO_BROWSERS ? 1 : 2)));
	report(parts, (performance.now() - started) / 1000);
}

/**
 * A step that must succeed, counted as one; the reason it did not is printed.
 * @param {string} name
 * @param {() => Promise<void>} step
 */
async function attempt(name, step) {
	const started = performance.now();
	const ok = await step().then(
		() => true,
		(error) => (console.error(error.message), false)
	);
	const seconds = (performance.now() - started) / 1000;
	return { name, seconds, passed: Number(ok), failed: Number(!ok) };
}
