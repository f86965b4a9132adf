declare module '*.svx' {
	import type { Component } from 'svelte';

	/** The lesson itself. */
	const Body: Component;
	export default Body;
	/** What the lesson says between its two `---` lines. */
	export const metadata: Record<string, unknown>;
}

declare module 'virtual:equations/*' {
	/** The HTML of a lesson's equations, in order. */
	const equations: string[];
	export default equations;
}
