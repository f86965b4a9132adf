import { parseArgs } from 'node:util';
import { browsers } from './browsers.ts';

export interface FuzzOptions {
	/** Paths of the site's pages; none for all. */
	pages: string[];
	/** How long each page is driven. */
	minutes: number;
	/** So many actions instead, to see again what went wrong. */
	actions: number | undefined;
	/** What the actions are drawn from. */
	seed: number;
	browser: string;
}

export const HELP = `npm run fuzz -- [--page /lab/ …] [--minutes 10] [--browser chromium|firefox] [--seed 7] [--actions 120]
Drives pages of the built site with random mouse, touch and keys. Fails on errors, on NaN, and where the heap grows.
--page      which page, more than once for several; all pages in English without it
--minutes   how long each is driven (1); the heap is judged from three minutes on
--actions   so many actions instead of minutes, to see again what a seed found`;

/** Reads a command line. Throws a sentence about what is wrong with it. */
export function fuzzOptions(args: readonly string[]): FuzzOptions {
	const { values } = parseArgs({
		args: [...args],
		options: {
			page: { type: 'string', multiple: true, default: [] },
			minutes: { type: 'string', default: '1' },
			actions: { type: 'string' },
			seed: { type: 'string', default: String(Date.now() % 1_000_000) },
			browser: { type: 'string', default: 'chromium' }
		}
	});
	const { browser } = values;
	if (!(browser in browsers))
		throw new Error(`--browser is “${browser}”, and can be ${Object.keys(browsers).join(' or ')}.`);
	return {
		pages: values.page,
		minutes: positive('minutes', values.minutes),
		actions: values.actions === undefined ? undefined : positive('actions', values.actions),
		seed: positive('seed', values.seed),
		browser
	};
}

function positive(name: string, text: string): number {
	const number = Number(text);
	if (number > 0 && Number.isFinite(number)) return number;
	throw new Error(`--${name} is “${text}”, and has to be a number above 0.`);
}
