import { ensurePackages } from './packages.mjs';
import { portFrom, portProblem } from './port.mjs';
import { ensureSite, SITE } from './site.mjs';

/**
 * Installs, builds and serves; returns once the site can be opened.
 * @param {string | undefined} wanted the port, as written
 */
export async function start(wanted) {
	const port = portFrom(wanted);
	await ensurePackages();
	await ensureSite();
	// Only now: it needs a package.
	const { serve } = await import('./serve.mjs');
	const { address } = await serve(SITE, port).catch((error) => {
		if (!['EADDRINUSE', 'EACCES'].includes(error.code)) throw error;
		throw new Error(portProblem(port, error.code));
	});
	console.log(`From Static is at ${address} (Ctrl+C stops it)`);
}
