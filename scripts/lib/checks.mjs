import { report } from './report.mjs';
import { shell } from './shell.mjs';

const CHECKS = {
	format: 'prettier --check --log-level warn .',
	lint: 'eslint --max-warnings 0 .',
	types: 'svelte-kit sync && node scripts/types.mjs',
	'core types': 'tsc -p src/lib/diffusion',
	imports: 'depcruise src scripts tests *.config.js *.config.ts',
	'dead code': 'knip'
};

/** @typedef {import('./report.mjs').Part} Part */

/** Runs every check, one counted each; what a failed one had to say is printed. */
export async function runChecks() {
	/** @type {Part[]} */
	const parts = [];
	for (const [name, command] of Object.entries(CHECKS)) {
		const { ok, output, seconds } = await shell(command);
		if (!ok) console.log(`\n${command}\n${output}`);
		parts.push({ name, seconds, passed: Number(ok), failed: Number(!ok) });
	}
	return parts;
}

/** The checks alone. */
export async function check() {
	report(await runChecks());
}
