import config from '#site-model/config.json';
import { distances } from '#site-model/index/facts.json';
import generated from '#site-model/index/generated.json';

/** How a distance is spread over many pictures. */
export interface Spread {
	p1: number;
	p10: number;
	median: number;
	p90: number;
}

/** What a distance can be the distance between. */
export type Between = 'changed' | 'fresh' | 'generated' | 'held_out' | 'any_two';

/**
 * The measured scale. The model's own pictures, as training has them or of combinations it never saw,
 * only if these weights made them.
 */
export function scaleFor(
	own: 'generated' | 'held_out' = 'generated'
): { between: Between; spread: Spread }[] {
	const { changed, fresh, any_two } = distances;
	const isOfThese = generated.training_pictures === config.training.pictures;
	return [
		{ between: 'changed', spread: changed },
		{ between: 'fresh', spread: fresh },
		...(isOfThese ? [{ between: own, spread: generated[own] }] : []),
		{ between: 'any_two', spread: any_two }
	];
}

export type Verdict = 'same' | 'copy' | 'close' | 'near' | 'fresh' | 'far';

/** What the distance to the nearest training picture says. */
export function verdictOf(distance: number, { changed, fresh } = distances): Verdict {
	if (distance < 0.005) return 'same';
	if (distance <= changed.p90) return 'copy';
	if (distance < fresh.p1) return 'close';
	if (distance < fresh.p10) return 'near';
	return distance <= fresh.p90 ? 'fresh' : 'far';
}
