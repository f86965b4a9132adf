/** Milliseconds of work after which the page gets its turn. */
const TURN = 12;

/** A pause that lets the page draw and listen, when it has been a while since the last one; none in a tab that nobody sees, where browsers make it a second or a minute. */
export function yieldToPage(): Pause {
	let since = performance.now();
	const isDue = () => performance.now() - since >= TURN;
	const pause = async () => {
		if (!isDue() || isUnseen()) return;
		await new Promise((resolve) => setTimeout(resolve));
		since = performance.now();
	};
	return Object.assign(pause, { isDue });
}

interface Pause {
	(): Promise<void>;
	/** Whether it has been a while since the last one. */
	isDue(): boolean;
}

const isUnseen = (): boolean => 'document' in globalThis && document.visibilityState === 'hidden';
