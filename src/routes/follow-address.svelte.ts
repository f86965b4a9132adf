import { replaceState } from '$app/navigation';

/** Milliseconds that the address waits: browsers allow only so many changes of it. */
const REST = 300;

/**
 * Keeps the address of this page at the query string (without “?”) that `query` answers; while that is
 * undefined, it stays as it is. To be called while a page is made.
 */
export function followAddress(query: () => string | undefined): void {
	$effect(() => {
		const wanted = query();
		if (wanted === undefined) return;
		const timer = setTimeout(() => {
			const url = new URL(location.href);
			if (url.searchParams.toString() === wanted) return;
			url.search = wanted;
			// eslint-disable-next-line svelte/no-navigation-without-resolve -- this page, with another query
			replaceState(url, {});
		}, REST);
		return () => clearTimeout(timer);
	});
}
