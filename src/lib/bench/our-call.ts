import type { Network } from '#lib/model/network.ts';
import { storedPicture, type StoredCall } from '#lib/model/preflight.ts';

/** The stored call with the first `rows` of its prompts, to be repeated: two rows are a guided call. */
export function ourCall(network: Network, stored: StoredCall, rows: number) {
	const prompt = network.prepare(stored.tokens.slice(0, rows));
	const x = storedPicture(network.size);
	return () => network.answer(x, stored.phi, prompt);
}
