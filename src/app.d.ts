declare module '*.svx' {
	import type { Component } from 'svelte';

	/** The lesson itself. */
	const Body: Component;
	export default Body;
	/** What the lesson says between its two `---` lines. */
	export const metadata: Record<string, unknown>;
}

declare module 'virtual:inserts/*' {
	/** The HTML of a lesson's equations and listings, in order. */
	const inserts: string[];
	export default inserts;
}
