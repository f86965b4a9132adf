import type * as en from '../en/provenance.ts';
import type { Translated } from '../translated.ts';
import { fixed, grouped } from '../written.ts';

const far = (distance: number): string => fixed(distance, 1);

/** Words of the figures on where pictures come from, in Spanish. */
export const origin: Translated<typeof en.origin> = {
	index: {
		fetching: 'Trayendo las imágenes de entrenamiento…',
		fetch: 'Traer las imágenes de entrenamiento (1,7 MB)',
		failed: 'No se pudieron traer las imágenes de entrenamiento. ¿Tienes conexión?',
		retry: 'Reintentar'
	},
	provenance: {
		label: 'Una imagen y sus imágenes de entrenamiento más cercanas',
		kind: 'Buscar',
		kinds: {
			made: 'Una imagen nueva',
			unseen: 'Una nunca mostrada',
			training: 'Una de entrenamiento',
			copy: 'Una copia de esa'
		},
		about: {
			made: 'hecha con estas palabras y una semilla',
			unseen: 'hecha con palabras que no van con ninguna imagen de entrenamiento',
			training: 'tomada del estante',
			copy: 'la misma, movida medio punto y una vigésima parte más oscura'
		},
		words: 'Palabras',
		unseen: 'Apartado del entrenamiento',
		seed: 'Semilla',
		another: 'Otra semilla',
		draw: 'Otra imagen de entrenamiento',
		making: 'haciéndose…',
		searching: 'buscando en el estante…',
		nearest: 'Las más cercanas del estante',
		neighbour: (shows: string, distance: number) => `${shows}, distancia ${far(distance)}`,
		asked: (words: string) => `«${words}»`,
		distance: far,
		verdicts: {
			same: () => 'Distancia 0: esta misma imagen está en el estante.',
			copy: (distance: number) =>
				`A ${far(distance)}, la más cercana está tan cerca como lo estaría una copia suya.`,
			close: (distance: number) =>
				`A ${far(distance)}, está más cerca del estante que 99 de cada 100 dibujos nuevos. Merece una segunda mirada.`,
			near: (distance: number) =>
				`A ${far(distance)}, la más cercana es una pariente próxima. Uno de cada diez dibujos nuevos tiene una así, y no está lo bastante cerca para ser una copia.`,
			fresh: (distance: number) =>
				`A ${far(distance)}, la más cercana está tan lejos como la de un dibujo nuevo, con el que no se entrenó ninguna red. No es copia de ninguna imagen del estante.`,
			far: (distance: number) =>
				`A ${far(distance)}, está más lejos de todo lo del estante que la mayoría de los dibujos nuevos.`
		}
	},
	scale: {
		title: '¿Cuánto es lejos?',
		unit: 'distancia, en porcentaje del camino de negro a blanco',
		here: (distance: number) => `aquí ${far(distance)}`,
		rows: {
			changed: 'Una imagen y una copia suya, un poco cambiada',
			fresh: 'Un dibujo nuevo y su imagen más cercana del estante',
			generated: 'Imágenes de este modelo y sus más cercanas',
			held_out: 'Combinaciones nunca mostradas, dibujadas por este modelo, y sus más cercanas',
			any_two: 'Dos imágenes cualesquiera del estante'
		},
		range: (from: number, to: number, median: number) =>
			`8 de cada 10, de ${far(from)} a ${far(to)}; la del medio, en ${far(median)}`
	},
	shown: {
		label: 'Las imágenes de entrenamiento que muestran una cosa',
		thing: 'Muéstrame todas las de',
		count: (shown: number, of: number, thing: string) =>
			`${shown} de ${grouped(of)} imágenes de entrenamiento del estante muestran «${thing}».`,
		drawings: (count: number) =>
			count === 1
				? 'Todas se hicieron a partir de un solo dibujo.'
				: `Se hicieron a partir de ${count} dibujos.`,
		some: (count: number) => `Aquí están ${count} de ellas.`,
		more: 'Mostrar más'
	},
	question: {
		ask: 'Esta es la última imagen que hiciste. ¿Cuál de estas cuatro imágenes de entrenamiento es la más cercana a ella, punto por punto?',
		kicker: 'Calculado a partir de la imagen de arriba',
		wait: 'Las respuestas salen de la imagen de arriba. Deja que se haga primero.',
		picture: (which: number, shows: string) => `${'ABCD'[which]}: ${shows}`,
		right: (distance: number, next: number) =>
			`Es la más cercana de todo el estante, a ${far(distance)}. Las otras tres están a ${far(next)} y más. La distancia cuenta todos los puntos, así que la luz y la composición pesan más que lo que se muestra.`,
		wrong: (distance: number, best: string, least: number) =>
			`Esta está a ${far(distance)}. La más cercana es ${best}, a ${far(least)}. La distancia cuenta todos los puntos, así que la luz y la composición pesan más que lo que se muestra.`
	}
};
