import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.mjs';
import { shell } from './shell.mjs';

/**
 * Runs one project of vitest.config.ts's tests, and prints its output once it is through.
 * @param {string} project
 * @param {{ env?: Record<string, string>, file?: string }} [options] `file`: the one file to run, without all of them
 * @returns {Promise<import('./report.mjs').Part>}
 */
export async function runVitest(project, { env, file = '' } = {}) {
	const results = join(root, '.cache/tests', `${project}.json`);
	await rm(results, { force: true });
	const reporters = `--reporter=default --reporter=json --outputFile.json="${results}"`;
	const command = `vitest run --project ${project} ${reporters} ${file}`;
	const { ok, output, seconds } = await shell(command, {
		env
	});
	console.log(output);
	const text = await readFile(results, 'utf8').catch(() => '{}');
	return { name: project, seconds, ...countsOf(JSON.parse(text), ok) };
}

/**
 * What Vitest's JSON report adds up to. A run that failed for a reason outside any test (a file
 * that could not be read, a crash, no test at all) counts as one failure.
 * @param {{ numPassedTests?: number, numFailedTests?: number, numPendingTests?: number, numTodoTests?: number }} results
 * @param {boolean} ok whether Vitest left with status 0
 */
export function countsOf(results, ok) {
	const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = results;
	return {
		passed: numPassedTests,
		failed: ok ? 0 : Math.max(1, numFailedTests),
		skipped: numPendingTests + numTodoTests
	};
}
