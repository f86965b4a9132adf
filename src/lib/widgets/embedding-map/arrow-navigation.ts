/** Where an arrow key leads: to the nearest point within 45° of its direction; undefined if none. */
export function toward(
	key: string,
	from: readonly [number, number],
	points: readonly (readonly [number, number])[]
): number | undefined {
	const direction = DIRECTIONS[key];
	if (!direction) return undefined;
	const [dx, dy] = direction;
	let best: { which: number; distance: number } | undefined;
	points.forEach(([x, y], which) => {
		const [ahead, aside] = [(x - from[0]) * dx + (y - from[1]) * dy, (x - from[0]) * dy - (y - from[1]) * dx]; // prettier-ignore
		if (ahead <= 0 || Math.abs(aside) > ahead) return;
		// What lies straight ahead is nearer than what lies aside.
		const distance = Math.hypot(ahead, 2 * aside);
		if (!best || distance < best.distance) best = { which, distance };
	});
	return best?.which;
}

const DIRECTIONS: Record<string, readonly [number, number]> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
};
