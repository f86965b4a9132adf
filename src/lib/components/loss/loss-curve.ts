import { mean } from 'd3';

/** Losses as at most `max` points [step, mean], each the mean of neighbours. */
export function thinned(losses: readonly number[], max: number): [number, number][] {
	const share = Math.max(Math.ceil(losses.length / max), 1);
	return Array.from({ length: Math.ceil(losses.length / share) }, (_, k) => {
		const part = losses.slice(k * share, (k + 1) * share);
		return [k * share + part.length / 2, mean(part)!];
	});
}

/** A running mean: each point leans on those before it. */
export function smoothedCurve(
	points: readonly [number, number][],
	keep: number
): [number, number][] {
	let [running, weight] = [0, 0];
	return points.map(([step, loss]) => {
		running = keep * running + (1 - keep) * loss;
		weight = keep * weight + (1 - keep);
		return [step, running / weight];
	});
}
