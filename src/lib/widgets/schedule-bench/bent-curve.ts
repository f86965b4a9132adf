import type { Schedule } from '#lib/diffusion/schedule.ts';
import { lengthOf } from '#lib/diffusion/schedule.ts';

/** Handles that a curve is bent by; the first point, ᾱ = 1 at t = 0, is fixed. */
export const HANDLES = 8;

/** By how much handles that give way stay apart. */
const GAP = 0.002;

/** ᾱ at the handles, evenly spread up to T. */
export const knotsOf = (schedule: Schedule): number[] =>
	Array.from({ length: HANDLES }, (_, i) =>
		rounded(schedule[((i + 1) * lengthOf(schedule)) / HANDLES]!)
	);

/** The curve with handle `which` at ᾱ = `value`, or near it; handles in its way give way, so that it falls. */
export function bend(knots: readonly number[], which: number, value: number): number[] {
	const least = (knots.length - 1 - which) * GAP;
	const kept = Math.min(Math.max(value, least), 1 - (which + 1) * GAP);
	return knots.map((knot, i) => {
		const beside = kept - (i - which) * GAP;
		if (i === which) return rounded(kept);
		return rounded(i < which ? Math.max(knot, beside) : Math.min(knot, beside));
	});
}

const rounded = (value: number): number => Number(value.toPrecision(4));

/** Where a key takes ᾱ of a handle; undefined for keys that mean nothing. */
export function bendKeyedTo(key: string, value: number): number | undefined {
	const to: Record<string, number> = {
		ArrowUp: value + 0.01,
		ArrowRight: value + 0.01,
		ArrowDown: value - 0.01,
		ArrowLeft: value - 0.01,
		PageUp: value + 0.1,
		PageDown: value - 0.1,
		Home: 0,
		End: 1
	};
	return to[key];
}
