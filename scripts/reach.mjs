// npm run reach: what visits to the built site transfer, what that comes to for many, and how many its server bears.
// `npm run reach -- --write` writes the tables into README.md.
import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { run } from './lib/node-version.mjs';
import { root } from './lib/root.mjs';

const README = join(root, 'README.md');
/** Seconds for each page. */
const UNDER_LOAD = 5;
/** What stands between the marks. */
const PLACE =
	/(?<=<!-- Written by `npm run reach -- --write`. -->\n\n)[\s\S]*?(?=\n\n<!-- Until here. -->)/;

run(async () => {
	const { ensureSite } = await import('./lib/site.mjs');
	const { measuredVisits } = await import('./lib/reach/visits.mjs');
	const { measuredLoad } = await import('./lib/reach/load.mjs');
	const { loadTable, reachTable } = await import('./lib/reach/reach-table.mjs');
	await ensureSite();
	const visits = reachTable(await measuredVisits());
	const [cpu, ...others] = cpus();
	const machine = `${cpu?.model}, ${others.length + 1} cores`;
	const table = `${visits}\n\n${loadTable(await measuredLoad(UNDER_LOAD), machine)}`;
	console.log(table);
	if (!process.argv.includes('--write')) return;
	const { format } = await import('prettier');
	const written = (await readFile(README, 'utf8')).replace(PLACE, () => table);
	await writeFile(README, await format(written, { parser: 'markdown' }));
});
