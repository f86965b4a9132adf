import { report } from './report.mjs';
import { shell } from './shell.mjs';
import { sideBySide } from './side-by-side.mjs';

/** The longest first: the others fit beside it. */
const CHECKS = {
	types: 'svelte-kit sync && node scripts/types.mjs',
	lint: 'eslint --max-warnings 0 .',
	imports: 'depcruise src scripts tests *.config.js *.config.ts',
	format: 'prettier --check --log-level warn .',
	'dead code': 'knip',
	kernels: 'node scripts/kernels.mjs --check',
	'core types': 'tsc -p src/lib/diffusion',
	'worker types': 'tsc -p src/service-worker'
};

/** @typedef {import('./report.mjs').Part} Part */

/** A job for every check, each counted as one; what a failed one had to say is printed. */
export const checkJobs = Object.entries(CHECKS).map(([name, command]) => async () => {
	const { ok, output, seconds } = await shell(command);
	if (!ok) console.log(`\n${command}\n${output}`);
	return /** @type {Part} */ ({ name, seconds, passed: Number(ok), failed: Number(!ok) });
});

/** The checks alone. */
export async function check() {
	report(await sideBySide(checkJobs));
}
