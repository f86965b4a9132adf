/** Milliseconds of work after which the page gets its turn. */
const TURN = 12;

/** A pause that lets the page draw and listen, when it has been a while since the last one; none in a tab that nobody sees, where browsers make it a second or a minute. */
export function yieldToPage(): () => Promise<void> {
	let since = performance.now();
	return async () => {
		if (performance.now() - since < TURN || isUnseen()) return;
		await new Promise((resolve) => setTimeout(resolve));
		since = performance.now();
	};
}

const isUnseen = (): boolean => 'document' in globalThis && document.visibilityState === 'hidden';
