import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/lib/root.mjs';
import { serve } from '../../scripts/lib/serve.mjs';
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

test('npm run dev serves it as it is written', async () => {
	const port = await freePort();
	const vite = ['node_modules/vite/bin/vite.js', 'dev', '--port', String(port), '--strictPort'];
	expect(await homeOf('node', vite, port)).toContain('From Static');
});

test('built for a path of its own, the site asks for nothing outside it', async () => {
	const folder = await mkdtemp(join(root, '.cache/at-a-path-'));
	const base = '/from-static';
	const site = join(folder, base);
	const { ok, output } = await shell('vite build', {
		env: { BASE_PATH: base, BUILD_FOLDER: site }
	});
	expect(ok, output).toBe(true);
	await shell(`cp "${site}/404.html" "${folder}"`);
	const { address, close } = await serve(folder, 0);
	try {
		for (const path of ['/', '/lab', '/lessons/adding-noise', '/models', '/nowhere']) {
			const page = await (await fetch(`${address}${base}${path}`)).text();
			const asked = [...page.matchAll(/(?:href|src)="([^"#?]+)/g)].map(([, to]) => to!);
			const here = asked.filter((to) => !/^[a-z]+:/.test(to));
			expect(here.length).toBeGreaterThan(0);
			for (const to of new Set(here)) {
				const at = new URL(to, `${address}${base}${path}`);
				expect(at.pathname, `${path} → ${to}`).toMatch(/^\/from-static(\/|$)/);
				expect((await fetch(at)).status, `${path} → ${to}`).toBeLessThan(400);
			}
		}
	} finally {
		await close();
		await rm(folder, { recursive: true, force: true });
	}
});
