import { resolve } from '$app/paths';

/** The address of this page with a query. */
export const addressOfQuery = (query: string): string =>
	resolve('/compare') + (query && `?${query}`);
