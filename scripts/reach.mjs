// npm run reach: what visits to the built site transfer, and what that comes to for many.
// `npm run reach -- --write` writes the table into README.md.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './lib/node-version.mjs';
import { root } from './lib/root.mjs';

const README = join(root, 'README.md');
/** What stands between the marks. */
const PLACE =
	/(?<=<!-- Written by `npm run reach -- --write`. -->\n\n)[\s\S]*?(?=\n\n<!-- Until here. -->)/;

run(async () => {
	const { ensureSite } = await import('./lib/site.mjs');
	const { measuredVisits } = await import('./lib/reach/visits.mjs');
	const { reachTable } = await import('./lib/reach/reach-table.mjs');
	await ensureSite();
	const table = reachTable(await measuredVisits());
	console.log(table);
	if (!process.argv.includes('--write')) return;
	const { format } = await import('prettier');
	const written = (await readFile(README, 'utf8')).replace(PLACE, () => table);
	await writeFile(README, await format(written, { parser: 'markdown' }));
});
