import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { ensureWebKit } from '../../scripts/lib/install-browser.mjs';
import { freePort } from '../free-port.ts';

/** As root neither its sandbox nor a bus of the desktop can be had; it opens our own pages alone. */
const ALONE = {
	WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
	DBUS_SESSION_BUS_ADDRESS: 'disabled:'
};

/** WebKitGTK's own small browser on a screen that nobody sees. */
export async function startWebKit(): Promise<{ webkit: WebDriver; close: () => Promise<void> }> {
	const { driver, screen } = await ensureWebKit();
	const shown = spawn(
		screen,
		['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', '1280x1024x24'],
		{
			stdio: ['ignore', 'ignore', 'ignore', 'pipe']
		}
	);
	// It names its display once it is up.
	const [display] = (await once(shown.stdio[3] as Readable, 'data')) as [Buffer];
	const port = await freePort();
	const env = { ...process.env, ...ALONE, DISPLAY: `:${String(display).trim()}` };
	const driving = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' });
	const address = `http://127.0.0.1:${port}`;
	await answering(`${address}/status`, driving);
	const browser = new Capabilities().setBrowserName('MiniBrowser');
	const webkit = await new Builder().usingServer(address).withCapabilities(browser).build();
	return {
		webkit,
		async close() {
			await webkit.quit();
			driving.kill();
			shown.kill();
		}
	};
}

async function answering(address: string, server: ChildProcess): Promise<void> {
	while (!(await fetch(address).catch(() => undefined))) {
		if (server.exitCode !== null) throw new Error(`WebKit’s driver ended with ${server.exitCode}.`);
		await new Promise((done) => setTimeout(done, 100));
	}
}
