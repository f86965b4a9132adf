import type * as en from '../en/picture-batch.ts';
import type { Translated } from '../translated.ts';

/** Figures that are rows of pictures, each from seeds of its own, in German. */
export const pictureBatch: Translated<typeof en.pictureBatch> = {
	alt: (row, seed, said) => `${row}, Startwert ${seed}${said ? `: ${said}` : ''}`,
	given: (row, number) => `${row}, Nummer ${number}`,
	seed: (seed) => `Startwert ${seed}`,
	recipe: (prompt, sampler, steps) =>
		`„${prompt}“ · ${sampler ? `${sampler} · ` : ''}${steps} Schritte`,
	make: 'Hier zeichnen',
	anew: 'Neue Startwerte',
	stop: 'Stopp'
};
