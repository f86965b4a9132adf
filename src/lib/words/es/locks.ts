import type * as en from '../en/locks.ts';
import type { Translated } from '../translated.ts';

/** Words of the locks, in Spanish. */
export const locks: Translated<typeof en.locks> = {
	title: 'Fijar lo que debe quedarse',
	hint: 'Lo fijado se queda como está al tirar los dados, con un ejemplo, con otro modelo y al reiniciar. Los enlaces, los archivos y las imágenes guardadas llegan enteros.',
	names: {
		prompt: 'Prompt',
		negative: 'Prompt negativo',
		seed: 'Semilla',
		steps: 'Pasos',
		guidance: 'Guía',
		sampler: 'Muestreador',
		schedule: 'Calendario',
		spacing: 'Espaciado',
		model: 'Modelo'
	}
};
