import type { Frame } from '#lib/diffusion/sampler.ts';
import type { Level } from './reader-level.ts';
import { written } from '#lib/words/written.ts';
import { strings } from '#words/site.ts';

/** How much of x is picture, in words: ᾱ is the signal's share of the variance. */
export function mixtureInWords(alphaBar: number): string {
	const { mixtures } = strings.strip;
	if (alphaBar < 0.05) return mixtures.allNoise;
	if (alphaBar < 0.4) return mixtures.mostlyNoise;
	if (alphaBar < 0.6) return mixtures.half;
	if (alphaBar < 0.95) return mixtures.mostlyPicture;
	return mixtures.nearlyPicture;
}

/** 0.3149 → "31"; of what is there but little, one digit more. */
export function percent(share: number): string {
	const value = 100 * share;
	return written(Number(value.toFixed(value < 10 ? 1 : 0)));
}

/** "step 12 of 20, mostly noise, 31 % picture"; at level ① without the share, which is ᾱ. */
export const stepInWords = ({ step, from }: Frame, total: number, level: Level = 3): string =>
	level === 1
		? strings.strip.plainly(step + 1, total, mixtureInWords(from))
		: strings.strip.value(step + 1, total, mixtureInWords(from), percent(from));
