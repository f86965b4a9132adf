import measured from '#site-model/guidance.json';
import { guidanceForms, type GuidanceForm } from '#lib/recipe/guidance-choices.ts';

/** What models/training/measure_guidance.py found at one strength. */
interface Point {
	/** Pictures in which the thing, its colour, the place and the style are right, in percent. */
	all: number;
	/** How far apart the pictures of one prompt are, by the features of the judge. */
	variety: number;
	/** Values within half a step of black or white, in percent. */
	burnt: number;
}
export type Measure = keyof Point;

export const MEASURES = ['all', 'variety', 'burnt'] as const satisfies Measure[];

/** Guidance at which every form was measured; at 1 there is one answer, and nothing to form. */
export const STRENGTHS = Object.keys(measured.forms.plain)
	.map(Number)
	.sort((a, b) => a - b);

export const measuredOn: { pictures: number; prompts: number; evaluations: number } = measured;

/** What drawn training pictures of the same prompts have. */
export const renders: Point = measured.renders;

export const pointOf = (form: GuidanceForm, strength: number): Point =>
	(measured.forms as Record<GuidanceForm, Record<string, Point>>)[form][String(strength)]!;

/** What autoguidance comes to at the strengths that its paper uses. */
export const gently: readonly (Point & { strength: number })[] = Object.entries(
	measured.gentle
).map(([strength, point]) => ({ strength: Number(strength), ...point }));

/** Of autoguidance, the strengths at which it can be drawn beside the others: from 5 on it burns many times as much as all of them. */
const DRAWN = 3;

/** A measure of every form against guidance. CFG++ has a scale of its own, on which 1 is not the answer with words. */
export const linesOf = (
	measure: Measure
): { name: GuidanceForm; points: (readonly [number, number])[] }[] =>
	guidanceForms.map((form) => ({
		name: form,
		points: [
			...strengthsOf(form).map((strength) => ({ strength, ...pointOf(form, strength) })),
			...(form === 'auto' ? gently : [])
		]
			.toSorted((a, b) => a.strength - b.strength)
			.map((point) => [point.strength, point[measure]] as const)
	}));

function strengthsOf(form: GuidanceForm): readonly number[] {
	if (form === 'cfgpp') return STRENGTHS.filter((strength) => strength > 1);
	if (form === 'auto') return STRENGTHS.filter((strength) => strength <= DRAWN);
	return STRENGTHS;
}
