import type { Attachment } from 'svelte/attachments';

/**
 * Tells the element's width, in whole CSS pixels, padding included, once it is laid out and whenever it changes. Not asked for when it
 * is attached, as bind:clientWidth does: the page would be laid out once for every figure that comes to life, each time anew.
 */
export const whenSized =
	(tell: (width: number) => void): Attachment =>
	(element) => {
		const watcher = new ResizeObserver(() => tell(element.clientWidth));
		watcher.observe(element);
		return () => watcher.disconnect();
	};
