/** How long a reader stays before what is large is fetched unasked, in ms. */
const STAY = 10_000;

/** Calls `fetchIt` when the page has been open for a while and has nothing else to do; returns how to call it off. */
export function whenStayed(fetchIt: () => void): () => void {
	let idle: number | undefined;
	const timer = setTimeout(() => {
		if ('requestIdleCallback' in window) idle = requestIdleCallback(fetchIt);
		else fetchIt();
	}, STAY);
	return () => {
		clearTimeout(timer);
		if (idle !== undefined) cancelIdleCallback(idle);
	};
}
