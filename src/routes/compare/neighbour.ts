/** Which of `count` pictures, `width` in a row, the up and down arrows lead to from one of them; none beyond the edge. */
export function neighbour(
	key: string,
	at: number,
	width: number,
	count: number
): number | undefined {
	const to = { ArrowUp: at - width, ArrowDown: at + width }[key];
	return to !== undefined && to >= 0 && to < count ? to : undefined;
}
