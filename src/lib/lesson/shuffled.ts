/** The same items in an order that follows from `name` alone: the same on every device and every visit. */
export function shuffled<T>(items: readonly T[], name: string): T[] {
	const order = [...items];
	let state = hash(name);
	// Fisher and Yates, from the end.
	for (let i = order.length - 1; i > 0; i--) {
		state = hash(`${state}`);
		const j = state % (i + 1);
		[order[i], order[j]] = [order[j]!, order[i]!];
	}
	return order;
}

/** FNV-1a, 32 bits, with its bits mixed once more at the end (MurmurHash3), as the low ones are used. */
function hash(text: string): number {
	let h = 0x811c9dc5;
	for (const letter of text) h = Math.imul(h ^ letter.codePointAt(0)!, 0x01000193);
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}
