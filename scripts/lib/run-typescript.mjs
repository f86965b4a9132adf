import { run } from './node-version.mjs';

/**
 * Runs a command written in TypeScript, with the command line's arguments; installs what is missing.
 * @param {() => Promise<{ main: (args: readonly string[]) => Promise<void> }>} load imports it: only
 *   then, because Node 20 reads no TypeScript by itself
 */
export function runTypescript(load) {
	run(async () => {
		const { ensurePackages } = await import('./packages.mjs');
		await ensurePackages();
		const { register } = await import('tsx/esm/api');
		register();
		const { main } = await load();
		await main(process.argv.slice(2));
	});
}
