import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { launchChromium } from '../../scripts/lib/launch-chromium.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { shell } from '../../scripts/lib/shell.mjs';
import { freePort } from '../free-port.ts';

/** What comes of a look at the site, once a command serves it. */
async function served<T>(
	command: string,
	args: string[],
	port: number,
	look: (address: string) => Promise<T>
): Promise<T> {
	const env = { ...process.env, PORT: String(port) };
	const child = spawn(command, args, { cwd: root, env, stdio: 'ignore' });
	try {
		for (;;) {
			const address = `http://localhost:${port}`;
			const answer = await fetch(`${address}/`).catch(() => undefined);
			if (answer?.ok) return await look(address);
			expect(child.exitCode).toBeNull();
			await new Promise((done) => setTimeout(done, 200));
		}
	} finally {
		child.kill();
		await once(child, 'exit');
	}
}

/** What `/` answers. */
const home = async (address: string): Promise<string> => (await fetch(`${address}/`)).text();

/** Three figures in a page of somebody else's, and a picture, where nothing but `address` can be reached. */
async function useWithoutNetwork(address: string): Promise<string[]> {
	const browser = await launchChromium({ webgpu: false });
	try {
		const page = await browser.newPage();
		const problems: string[] = [];
		page.on('pageerror', (error) => problems.push(String(error)));
		await page.route(
			({ href }) => !href.startsWith(address),
			(route) => {
				problems.push(route.request().url());
				return route.abort();
			}
		);
		const frames = ['paths', 'step-inspector', 'seed-grid'];
		await page.goto(`${address}/about/`);
		await page.evaluate((names) => {
			const framed = (name: string) =>
				Object.assign(document.createElement('iframe'), {
					src: `../embed/${name}/`,
					title: name
				});
			document.body.replaceChildren(...names.map(framed));
		}, frames);
		for (const name of frames)
			await page.frameLocator(`[title=${name}]`).getByRole('figure').first().waitFor();
		await page.goto(`${address}/playground/?p=a+dog&steps=1`);
		await page.getByRole('status').filter({ hasText: 'done, in 1 step' }).waitFor();
		return problems;
	} finally {
		await browser.close();
	}
}

test('npm start serves the site', async () => {
	const text = await served('node', ['scripts/start.mjs'], await freePort(), home);
	expect(text).toContain('From Static');
});

test('pack writes the site with a server that opens it, for a room without a network', async () => {
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
		expect(await served('node', [open], await freePort(), useWithoutNetwork)).toEqual([]);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
});

test('npm run dev serves it as it is written', async () => {
	const port = await freePort();
	const vite = ['node_modules/vite/bin/vite.js', 'dev', '--port', String(port), '--strictPort'];
	expect(await served('node', vite, port, home)).toContain('From Static');
});
