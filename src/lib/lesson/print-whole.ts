/** Longest wait for figures that are still being fetched or drawn, in ms: then what is there is printed. */
const PATIENCE = 15_000;

const isWaiting = () => document.querySelector('.stage-empty, article [aria-busy="true"]') !== null;

/**
 * Prints the page with every figure on it, also those that the reader has not come to: a browser prints at
 * once when told to, and does not wait for what is fetched only then.
 */
export async function printWhole(): Promise<void> {
	// Figures listen for this to arrive.
	dispatchEvent(new Event('beforeprint'));
	const end = performance.now() + PATIENCE;
	do await new Promise((resolve) => setTimeout(resolve, 100));
	while (isWaiting() && performance.now() < end);
	print();
}
