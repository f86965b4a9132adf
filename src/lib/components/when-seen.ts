import type { Attachment } from 'svelte/attachments';

/** Calls `wake` once, when the element comes within half a screen of being seen. */
export const whenSeen =
	(wake: () => void): Attachment =>
	(element) => {
		const watcher = new IntersectionObserver(
			(entries) => {
				if (!entries.some((entry) => entry.isIntersecting)) return;
				watcher.disconnect();
				wake();
			},
			{ rootMargin: '50%' }
		);
		watcher.observe(element);
		return () => watcher.disconnect();
	};
