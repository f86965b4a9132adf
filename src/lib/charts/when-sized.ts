import type { Attachment } from 'svelte/attachments';

const tellings = new Map<Element, (width: number) => void>();
let watcher: ResizeObserver | undefined;

/**
 * Tells the element's width, in whole CSS pixels, padding included, once it is laid out and whenever it changes. Not asked for when it
 * is attached, as bind:clientWidth does: the page would be laid out once for every figure that comes to life, each time anew.
 */
export const whenSized =
	(tell: (width: number) => void): Attachment =>
	(element) => {
		// One for all, and all widths are read before any is told: what is told changes the page, which would be laid out for the next.
		watcher ??= new ResizeObserver((entries) => {
			const widths = entries.map(({ target }) => [target, target.clientWidth] as const);
			for (const [target, width] of widths) tellings.get(target)?.(width);
		});
		tellings.set(element, tell);
		watcher.observe(element);
		return () => {
			watcher?.unobserve(element);
			tellings.delete(element);
		};
	};
