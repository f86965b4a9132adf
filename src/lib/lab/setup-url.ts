import { parseSetup } from './read-setup.ts';
import { defaultSetup, type Setup } from './setup.ts';

/** The query string of a set-up, without “?”; only what differs from the default one. */
export const setupToQuery = (setup: Setup): string =>
	new URLSearchParams(
		Object.entries(setup)
			.filter(([field, value]) => value !== defaultSetup[field as keyof Setup])
			.map(([field, value]) => [field, String(value)])
	).toString();

/** The set-up in a query string, read as parseSetup reads. */
export const setupFromQuery = (query: string | URLSearchParams) =>
	parseSetup(Object.fromEntries(new URLSearchParams(query)));
