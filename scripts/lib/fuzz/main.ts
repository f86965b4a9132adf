import type { Browser } from 'puppeteer-core';
import { englishPages } from '../english-pages.mjs';
import { serve } from '../serve.mjs';
import { ensureSite, SITE } from '../site.mjs';
import { actions, type Action } from './action.ts';
import { browsers } from './browsers.ts';
import { fuzzPage } from './fuzz-page.ts';
import { fuzzOptions, HELP } from './options.ts';

/** `npm run fuzz`: drives pages one after the other, and prints what each complains of. */
export async function main(args: readonly string[]): Promise<void> {
	if (args.includes('--help')) return console.log(HELP);
	const { pages, minutes, actions: count, seed, browser: name } = fuzzOptions(args);
	await ensureSite();
	const site = await serve(SITE, 0);
	const browser = await browsers[name]!();
	try {
		for (const path of pages.length ? pages : await englishPages()) {
			const drawn = count === undefined ? actions(seed) : first(count, actions(seed));
			const end = count === undefined ? Date.now() + minutes * 60_000 : Infinity;
			const { done, complaints, growth } = await fuzzPage(browser, site.address, path, drawn, end);
			const heap = growth === undefined ? 'not judged' : `${(growth * 100).toFixed(1)} %`;
			console.log(`${path}: ${done.length} actions from seed ${seed}, growth of the heap ${heap}`);
			if (complaints.length === 0) continue;
			process.exitCode = 1;
			console.log(`  ${complaints.slice(0, 5).join('\n  ')}`);
			console.log(
				`  again: npm run fuzz -- --page ${path} --seed ${seed} --actions ${done.length}`
			);
			const few = await shorter(browser, site.address, path, done);
			for (const action of few) console.log(`  ${JSON.stringify(action)}`);
		}
	} finally {
		await browser.close();
		await site.close();
	}
}

function* first<T>(count: number, all: Iterable<T>): Generator<T> {
	for (const one of all)
		if (count-- > 0) yield one;
		else return;
}

/** The last actions that alone bring a complaint, as few of them as do: none where the way there counts. */
async function shorter(
	browser: Browser,
	address: string,
	path: string,
	done: readonly Action[]
): Promise<readonly Action[]> {
	for (let few = 3; few < Math.min(done.length, 100); few *= 3) {
		const { complaints } = await fuzzPage(browser, address, path, done.slice(-few));
		if (complaints.length) return done.slice(-few);
	}
	return [];
}
