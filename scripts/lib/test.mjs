import { runChecks } from './checks.mjs';
import { ensureBrowser } from './install-browser.mjs';
import { ensurePackages } from './packages.mjs';
import { report } from './report.mjs';
import { ensureSite } from './site.mjs';
import { runUnittest } from './unittest.mjs';
import { runVitest } from './vitest.mjs';

/**
 * Every check and every test, each part run whatever became of those before it.
 * @param {{ training: boolean }} options `training`: the Python tests of models/training as well
 */
export async function test({ training }) {
	await ensurePackages();
	const parts = await runChecks();
	parts.push(await runVitest('unit'));
	parts.push(await attempt('a browser', ensureBrowser));
	parts.push(await runVitest('browser'));
	parts.push(await attempt('build', ensureSite));
	parts.push(await runVitest('e2e'));
	if (training) parts.push(await runUnittest());
	report(parts);
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
