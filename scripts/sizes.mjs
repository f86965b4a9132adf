// npm run sizes: how much JavaScript each page of the built site loads.
// `npm run sizes -- --write` makes what there is now the most that tests allow.
import { writeFile } from 'node:fs/promises';
import { run } from './lib/node-version.mjs';

run(async () => {
	const { ensureSite, SITE } = await import('./lib/site.mjs');
	const { BUDGET, budgetOf, sizesOf } = await import('./lib/sizes.mjs');
	await ensureSite();
	const sizes = await sizesOf(SITE);
	for (const [page, bytes] of Object.entries(sizes)) {
		console.log(`${page.padEnd(34)}${(bytes / 1000).toFixed(1).padStart(8)} kB`);
	}
	if (process.argv.includes('--write')) {
		await writeFile(BUDGET, `${JSON.stringify(budgetOf(sizes), null, '\t')}\n`);
	}
});
