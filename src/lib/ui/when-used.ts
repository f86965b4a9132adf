/** Signs of a reader, of whom nothing is known until then. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

/**
 * Calls `begin` with the first sign of a reader: for what nobody needs before that. Returns how to call it off, or
 * to undo what `begin` answers with.
 */
export function whenUsed(begin: () => Promise<() => void>): () => void {
	const over = new AbortController();
	const { signal } = over;
	let undo: Promise<() => void> | undefined;
	const go = () => {
		over.abort();
		// Where it can’t be fetched, the page is as it was.
		undo = begin().catch(() => () => undefined);
	};
	for (const sign of SIGNS) addEventListener(sign, go, { signal, passive: true });
	return () => {
		over.abort();
		void undo?.then((end) => end());
	};
}
