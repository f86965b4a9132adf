import type { Attachment } from 'svelte/attachments';

/** How long an element that is only near waits, in ms: whatever is on the screen goes first. */
const PATIENCE = 500;

/** Calls `arrive` once, when the element is on the screen, or within a screen of it for a while. */
export const whenVisible =
	(arrive: () => void): Attachment =>
	(element) => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const watchers = [
			watch('0%', () => go()),
			watch('100%', () => (timer ??= setTimeout(go, PATIENCE)))
		];

		function watch(rootMargin: string, seen: () => void) {
			const watcher = new IntersectionObserver(
				(entries) => {
					if (entries.some((entry) => entry.isIntersecting)) seen();
				},
				{ rootMargin }
			);
			watcher.observe(element);
			return watcher;
		}

		// Who prints before scrolling gets every figure, too.
		addEventListener('beforeprint', go);

		function leave() {
			removeEventListener('beforeprint', go);
			clearTimeout(timer);
			for (const watcher of watchers) watcher.disconnect();
		}

		function go() {
			leave();
			arrive();
		}

		return leave;
	};
