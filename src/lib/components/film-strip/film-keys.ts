/** The frame of `length` that a key leads to from frame `at`; undefined for keys that mean nothing. */
export function keyedTo(key: string, at: number, length: number): number | undefined {
	const page = Math.max(2, Math.round(length / 5));
	const to: Record<string, number> = {
		ArrowLeft: at - 1,
		ArrowDown: at - 1,
		ArrowRight: at + 1,
		ArrowUp: at + 1,
		PageDown: at - page,
		PageUp: at + page,
		Home: 0,
		End: length - 1
	};
	const index = to[key];
	return index === undefined ? undefined : Math.max(0, Math.min(index, length - 1));
}
