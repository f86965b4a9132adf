import { mean } from 'd3';
import { nearestVectors, type Vector } from '#lib/components/embeddings/vectors.ts';

/** Of the `count` words nearest to each word, how many are among the nearest on a map; on average. */
export function keptNear(
	words: readonly Vector[],
	points: readonly (readonly [number, number])[],
	count: number
): number {
	const kept = words.map((word, i) => {
		const others = words.filter((other) => other !== word);
		const near = new Set(nearestVectors(word.values, others, count).map(({ token }) => token));
		const away = (j: number) =>
			Math.hypot(points[j]![0] - points[i]![0], points[j]![1] - points[i]![1]);
		const onMap = words
			.map((other, j) => ({ token: other.token, distance: j === i ? Infinity : away(j) }))
			.sort((a, b) => a.distance - b.distance)
			.slice(0, count);
		return onMap.filter(({ token }) => near.has(token)).length;
	});
	return mean(kept) ?? 0;
}
