import { afterNavigate, replaceState } from '$app/navigation';

/** Milliseconds between two changes of the address: browsers allow only so many. */
const REST = 300;

/**
 * Has `read` take the query of this page’s address whenever one comes here, by a link or by Back. Kit goes back to the
 * address that a page was opened with, and not to what `followAddress` made of it, so the browser is asked.
 */
export function readAddress(read: (query: URLSearchParams) => void): void {
	afterNavigate(() => read(new URLSearchParams(location.search)));
}

/**
 * Keeps the address of this page at the query string (without “?”) that `query` answers; while that is
 * undefined, it stays as it is. The first change is made at once, so that who reloads soon loses
 * nothing. To be called while a page is made.
 */
export function followAddress(query: () => string | undefined): void {
	let changed = -REST;
	$effect(() => {
		const wanted = query();
		if (wanted === undefined) return;
		const timer = setTimeout(
			() => {
				const url = new URL(location.href);
				if (url.searchParams.toString() === wanted) return;
				url.search = wanted;
				// eslint-disable-next-line svelte/no-navigation-without-resolve -- this page, with another query
				replaceState(url, {});
				changed = performance.now();
			},
			changed + REST - performance.now()
		);
		return () => clearTimeout(timer);
	});
}
