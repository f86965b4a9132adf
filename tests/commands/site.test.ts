import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.mjs';
import { shell } from '../../scripts/lib/shell.mjs';

async function freePort(): Promise<number> {
	const server = createServer().listen(0);
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

/** What `/` answers once a command serves it. */
async function homeOf(command: string, args: string[], port: number): Promise<string> {
	const env = { ...process.env, PORT: String(port) };
	const child = spawn(command, args, { cwd: root, env, stdio: 'ignore' });
	try {
		for (;;) {
			const answer = await fetch(`http://localhost:${port}/`).catch(() => undefined);
			if (answer?.ok) return await answer.text();
			expect(child.exitCode).toBeNull();
			await new Promise((done) => setTimeout(done, 200));
		}
	} finally {
		child.kill();
		await once(child, 'exit');
	}
}

test('npm start serves the site', async () => {
	expect(await homeOf('node', ['scripts/start.mjs'], await freePort())).toContain('From Static');
});

test('pack writes the site with a server that opens it', async () => {
	const folder = await mkdtemp(join(root, '.cache/packed-'));
	try {
		const { ok, output } = await shell('npm run --silent pack');
		expect(ok, output).toBe(true);
		const zip = join(root, 'from-static.zip');
		const { unzipSync } = await import('fflate');
		for (const [name, data] of Object.entries(unzipSync(new Uint8Array(await readFile(zip))))) {
			if (name.endsWith('/')) continue;
			await mkdir(dirname(join(folder, name)), { recursive: true });
			await writeFile(join(folder, name), data);
		}
		await rm(zip);
		const open = join(folder, 'from-static/open.mjs');
		expect(await homeOf('node', [open], await freePort())).toContain('From Static');
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
});

test('npm run dev serves it as it is written', async () => {
	const port = await freePort();
	const vite = ['node_modules/vite/bin/vite.js', 'dev', '--port', String(port), '--strictPort'];
	expect(await homeOf('node', vite, port)).toContain('From Static');
});
