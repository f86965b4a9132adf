import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';

/**
 * Runs a command line in the repository's root, with the installed packages' commands on PATH.
 * @param {string} command
 * @param {{ timeout?: number, env?: Record<string, string> }} [options] `timeout` in milliseconds, after
 *   which the command has failed; `env` besides what is set already
 * @returns {Promise<{ ok: boolean, output: string, seconds: number }>}
 */
export async function shell(command, { timeout = 0, env = {} } = {}) {
	const started = performance.now();
	const PATH = join(root, 'node_modules/.bin') + delimiter + process.env.PATH;
	const child = spawn(command, {
		cwd: root,
		shell: true,
		timeout,
		env: { ...process.env, ...env, PATH },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream?.setEncoding('utf8').on('data', (text) => (output += text));
	}
	// On a timeout only the shell is ended: without this we would wait for what it started.
	child.on('exit', (_code, signal) => {
		if (signal) for (const stream of [child.stdout, child.stderr]) stream?.destroy();
	});
	const ok = await new Promise((resolve) => {
		child.on('error', () => resolve(false));
		child.on('close', (code) => resolve(code === 0));
	});
	return { ok, output, seconds: (performance.now() - started) / 1000 };
}
