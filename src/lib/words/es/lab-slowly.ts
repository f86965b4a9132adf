import type * as en from '../en/lab-slowly.ts';
import type { Translated } from '../translated.ts';

/** Words of one step of the lab, taken slowly, in Spanish. */
export const labSlowly: Translated<typeof en.labSlowly> = {
	title: 'Un paso, despacio',
	which: 'Qué paso',
	kinds: { training: 'del entrenamiento', sampling: 'de un recorrido' },
	back: 'Atrás',
	next: 'Siguiente',
	again: 'Otro punto',
	train: {
		alt: 'Un punto del lote, su ruido y lo que la red hace de él.',
		beats: [
			'Se elige un punto de los datos: x₀.',
			'Se sortea un nivel de ruido, y un ruido ε propio.',
			'Se mezclan los dos: x = √ᾱ x₀ + √(1−ᾱ) ε. A la red solo van x y el nivel.',
			'La red responde. Su ε̂ apunta lejos de donde cree que está el punto limpio, x̂₀.',
			'La respuesta se compara con la verdad. Cuanto más lejos, mayor es la pérdida.',
			'Todos los pesos reciben un empujoncito, por un lote en el que está este punto. El error de este punto hasta puede crecer: el empujoncito sirve a todo el lote.'
		],
		level: 'ᾱ',
		before: 'ε̂ se equivoca en',
		after: 'tras el empujoncito, en'
	},
	walk: {
		alt: 'Un paso de un recorrido: dónde está el punto, qué dice la red y adónde va.',
		step: 'Paso',
		of: (step: number, steps: number) => `${step} de ${steps}`,
		about:
			'Desde x, el ε̂ de la red da la estimación limpia x̂₀. El muestreador recorre una parte del camino, hasta μ, y suma ruido nuevo de tamaño σ si es de los que lo hacen.',
		guided:
			'La guía es una recta: desde la estimación sin clase, ∅, pasando por la que la tiene, c, y más allá, hasta x̂₀.',
		names: {
			x: 'x(t)',
			eps: 'ε̂',
			x0: 'x̂₀',
			mu: 'μ',
			sigma: 'σz',
			next: 'x(t−1)',
			conditional: 'c',
			unconditional: '∅'
		}
	}
};
