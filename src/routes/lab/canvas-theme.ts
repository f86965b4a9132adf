import { createSubscriber } from 'svelte/reactivity';

let changes = 0;

const subscribe = createSubscriber((update) => {
	const changed = () => {
		changes++;
		update();
	};
	const system = matchMedia('(prefers-color-scheme: dark)');
	const observer = new MutationObserver(changed);
	observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	system.addEventListener('change', changed);
	return () => {
		observer.disconnect();
		system.removeEventListener('change', changed);
	};
});

/** Read by whoever paints with the page's colours: what paints then paints again when they change. */
export function themeChanges(): number {
	subscribe();
	return changes;
}
