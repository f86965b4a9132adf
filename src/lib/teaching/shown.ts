import type { Rng } from '#lib/diffusion/rng.ts';
import type { Drawing } from './drawing.ts';
import { instanceOf, type Instance } from './instances.ts';
import { SHOWN, type LessonPlan } from './lesson-plan.ts';

/** What updates are made of. */
export interface Material {
	word: string;
	drawings: readonly Drawing[];
	/** Drawings in places; none where their own ground is learned with them. */
	placed: readonly Instance[];
	/** Pictures of the model's own. */
	own: readonly Instance[];
	ground: LessonPlan['ground'];
	/** Pixels a side of a picture. */
	side: number;
}

/** A picture that an update is about. */
export interface Shown extends Instance {
	/** The angle of its noise, radians. */
	phi: number;
	/** Whether the network is to say of it what it said before it was taught. */
	asBefore: boolean;
}

/** What is shown at a step. All is dealt in turn, so that nothing comes up more often by chance. */
export function shownAt(
	step: number,
	{ word, drawings, placed, own, ground, side }: Material,
	rng: Rng
): Shown[] {
	const dealt = <T>(all: readonly T[], count: number): T[] =>
		Array.from({ length: count }, (_, i) => all[(count * step + i) % all.length]!);
	const plainly = (count: number): Instance[] =>
		dealt(drawings, count).map((drawing) => instanceOf(drawing, word, { ground }, side, rng));
	const inPlaces = placed.length > 0 ? dealt(placed, SHOWN.placed) : plainly(SHOWN.placed);
	const unasked = plainly(SHOWN.unasked).map(({ picture }) => ({ picture, caption: '' }));
	return [
		...underNoise([...plainly(SHOWN.plain), ...inPlaces], false, rng),
		...underNoise([...dealt(own, SHOWN.own), ...unasked], true, rng)
	];
}

/**
 * How far angles stay from 0 and from π/2, radians. Where next to nothing of a picture is noise, the network has to say noise that nobody
 * can see, and is wrong by tens and thousands of times as much as elsewhere: one such example undoes what was learned before it
 * (models/training/NOTES.md), and no walk asks there.
 */
const MARGIN = 0.05;

/**
 * Angles evenly over the quarter circle, as in the network's own training, but one from each equal part: the sum over a few pictures then
 * depends less on chance (Kingma et al. 2021, arXiv 2107.00630, appendix I).
 */
function underNoise(instances: readonly Instance[], asBefore: boolean, rng: Rng): Shown[] {
	const first = rng.uniform();
	return instances.map((instance, i) => {
		const share = (first + i / instances.length) % 1;
		return { ...instance, phi: MARGIN + share * (Math.PI / 2 - 2 * MARGIN), asBefore };
	});
}
