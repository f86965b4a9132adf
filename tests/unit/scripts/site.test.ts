import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/lib/root.mjs';

const run = promisify(execFile);

/** What `ensureSite` says in a copy of the scripts in a folder of that name. */
async function saidIn(name: string): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'from-static-'));
	try {
		const scripts = join(folder, name, 'scripts/lib');
		await cp(join(root, 'scripts/lib'), scripts, { recursive: true });
		const { href } = pathToFileURL(join(scripts, 'site.mjs'));
		// In a process of its own: what runs these tests takes such an address for another.
		const asked = `const { ensureSite } = await import(${JSON.stringify(href)});
			await ensureSite().catch(({ message }) => console.log(message));`;
		return (await run('node', ['--input-type=module', '-e', asked])).stdout;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

test.each(['my %20 #1 dir', 'why?'])(
	'in a folder named “%s”, which no build takes, a sentence says so before one begins',
	async (name) => {
		const said = await saidIn(name);
		expect(said).toMatch(/^The site can’t be built in a folder with # or \? in its path: move /);
		expect(said).toContain(`${name}/ elsewhere.`);
	}
);
