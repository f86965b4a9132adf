/**
 * How much pictures of a film change from one to the next where its sketch stands still from beginning to end, in
 * percent of the way from black to white: the root of the mean square. The twin of `shimmer` in models/training/edits.py.
 */
export function shimmer(film: readonly Float32Array[], sketches: readonly Float32Array[]): number {
	const [first] = sketches;
	let [squares, count] = [0, 0];
	for (let dot = 0; first && dot < first.length; dot += 3) {
		const places = [dot, dot + 1, dot + 2];
		if (sketches.some((sketch) => places.some((i) => sketch[i] !== first[i]))) continue;
		for (let frame = 1; frame < film.length; frame++) {
			for (const i of places) squares += (film[frame]![i]! - film[frame - 1]![i]!) ** 2;
			count += 3;
		}
	}
	return count > 0 ? 50 * Math.sqrt(squares / count) : 0;
}
