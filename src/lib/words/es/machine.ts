import type * as en from '../en/machine.ts';
import type { Translated } from '../translated.ts';

/** The machine of this site, part by part, in Spanish; `lessons` are those about it, best first. */
export const machine: Translated<typeof en.machine> = {
	label: 'La máquina',
	here: 'En qué parte de la máquina está esta lección',
	rounds: 'veinte vueltas',
	before: [
		{ name: 'palabras', lessons: ['words-to-numbers'] },
		{ name: 'estática', lessons: ['adding-noise'] }
	],
	loop: [
		{ name: 'red', lessons: ['learning-to-denoise', 'inside-the-network'] },
		{ name: 'guía', lessons: ['words-steer-pictures'] },
		{ name: 'paso', lessons: ['static-to-picture', 'choosing-a-path', 'the-whole-equation'] }
	],
	after: [
		{
			name: 'imagen',
			lessons: ['not-a-collage', 'where-it-breaks', 'copying-credit-cost', 'changing-a-picture']
		},
		{ name: 'acabado', lessons: ['bigger-pictures'] }
	]
};

/** What each part does, by its name. */
export const machineParts: Record<string, string> = {
	palabras: 'Tu frase se convierte en filas de números.',
	estática: 'Una semilla sortea un cuadrado de puntos al azar.',
	red: 'Mira los puntos y las palabras, y dice qué es ruido.',
	guía: 'Se pregunta con tus palabras y sin ellas, y se agranda la diferencia.',
	paso: 'Se quita una parte de ese ruido.',
	imagen: 'Lo que queda cuando no queda ruido.',
	acabado: 'Una segunda red la pinta más grande.'
};
