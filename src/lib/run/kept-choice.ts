import type { BackendChoice } from '#lib/worker/protocol.ts';

const KEY = 'from-static-where-it-runs';
const CHOICES: readonly BackendChoice[] = ['auto', 'webgpu', 'wasm', 'cpu'];

/** Where the reader of an earlier page, or of an earlier visit, wanted the network to run; `auto` where nothing is kept. */
export function keptChoice(): BackendChoice {
	try {
		const kept = localStorage.getItem(KEY);
		return CHOICES.find((choice) => choice === kept) ?? 'auto';
	} catch {
		// The page is being built, or the browser refuses storage.
		return 'auto';
	}
}

/** Keeps it on this device, as far as the browser allows. */
export function keepChoice(choice: BackendChoice): void {
	try {
		if (choice === 'auto') localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, choice);
	} catch {
		// It holds for this visit.
	}
}
