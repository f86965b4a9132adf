import type { Quantity } from '#lib/charts/quantity.ts';
import type { Frame } from '#lib/diffusion/sampler.ts';
import { oneStep } from '#words/one-step.ts';
import type { Level } from '#lib/components/reader-level.ts';
import { percent } from '#lib/components/step-words.ts';
import { fixed } from '#lib/words/written.ts';

/** A part of one step, as slow motion shows it. */
export interface Beat {
	name: string;
	sentence: string;
	/** The pictures it is about. */
	lit: readonly Quantity[];
	/** The sampler leaves it out: with σ = 0 no fresh noise is added. */
	skipped?: boolean;
}

/** The four beats of a step, in order; at level ① without numbers. */
export function beatsOf({ from, to, sigma }: Frame, level: Level = 3): Beat[] {
	const words = oneStep.beats;
	const skipped = sigma === 0;
	return [
		{ ...words.guess, lit: ['x', 'eps'] },
		{ ...words.clean, lit: ['x', 'eps', 'x0'] },
		{
			name: words.move.name,
			sentence: level === 1 ? words.move.plainly : words.move.sentence(percent(from), percent(to)),
			lit: ['x0', 'mu']
		},
		{
			name: words.add.name,
			sentence: skipped
				? to === 1
					? words.add.last
					: words.add.none
				: words.add.some(level === 1 ? undefined : fixed(sigma, 3)),
			lit: ['mu', 'noise', 'next'],
			skipped
		}
	];
}
