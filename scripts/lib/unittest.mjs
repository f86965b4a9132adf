import { shell } from './shell.mjs';

const COMMAND = "scripts/python.sh -m unittest discover -s models/training -p 'test_*.py'";

/** Runs the training code's own tests. @returns {Promise<import('./report.mjs').Part>} */
export async function runUnittest() {
	const { ok, output, seconds } = await shell(COMMAND);
	console.log(`\n${COMMAND}\n${output}`);
	return { name: 'training', seconds, ...countsOf(output, ok) };
}

/**
 * What Python's unittest says at its end: "Ran 5 tests in 0.1s", then "OK (skipped=1)" or
 * "FAILED (failures=1, errors=2)". A run that failed outside any test counts as one failure.
 * @param {string} output
 * @param {boolean} ok whether it left with status 0
 */
export function countsOf(output, ok) {
	const number = (/** @type {RegExp} */ pattern) => Number(output.match(pattern)?.[1] ?? 0);
	const ran = number(/^Ran (\d+) tests?/m);
	const failed = number(/\bfailures=(\d+)/) + number(/\berrors=(\d+)/);
	const skipped = number(/\bskipped=(\d+)/);
	return {
		passed: Math.max(0, ran - failed - skipped),
		failed: ok ? 0 : Math.max(1, failed),
		skipped
	};
}
