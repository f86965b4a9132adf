import type * as en from '../en/guidance-parts.ts';
import type { Translated } from '../translated.ts';
import { written } from '../written.ts';

/** Words of the two answers that guidance goes past, in Spanish. */
export const guidanceParts: Translated<typeof en.guidanceParts> = {
	without: 'sin el prompt',
	negative: 'con el prompt negativo',
	worse: 'con el prompt, al principio del entrenamiento',
	with: 'con el prompt',
	past: (scale: number) => `${written(scale)} veces el camino`,
	formed: (scale: number, form: string) => `guía ${written(scale)}, ${form.toLowerCase()}`,
	clean: 'estimación limpia',
	noise: 'ruido predicho',
	change: 'lo que cambia el prompt',
	clipped: (percent: string) =>
		`El ${percent} % de la estimación limpia guiada quedaba más allá de negro o blanco y se recortó.`,
	noClean:
		'Con ᾱ = 0 no queda nada de la imagen en ε̂, así que no hay estimación limpia que dibujar.',
	recorded:
		'Un recorrido grabado solo conserva la respuesta mezclada. Dibújalo en vivo para ver las dos.',
	single: 'Aquí la red responde una sola vez: la guía es 1, o no hay prompt con que guiar.'
};
