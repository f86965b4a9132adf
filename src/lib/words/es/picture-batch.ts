import type * as en from '../en/picture-batch.ts';
import type { Translated } from '../translated.ts';

/** Figures that are rows of pictures, each from seeds of its own, in Spanish. */
export const pictureBatch: Translated<typeof en.pictureBatch> = {
	alt: (row: string, seed: number, said?: string) =>
		`${row}, semilla ${seed}${said ? `: ${said}` : ''}`,
	given: (row: string, number: number) => `${row}, número ${number}`,
	seed: (seed: number) => `semilla ${seed}`,
	recipe: (prompt: string, sampler: string | undefined, steps: number) =>
		`«${prompt}» · ${sampler ? `${sampler} · ` : ''}${steps} pasos`,
	make: 'Dibujarlas aquí',
	anew: 'Otras semillas',
	stop: 'Parar'
};
