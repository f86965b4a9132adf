import type * as en from '../en/lab-planes.ts';
import type { Translated } from '../translated.ts';

/** Words of the lab’s pictures of the plane, in Spanish. */
export const labPlanes: Translated<typeof en.labPlanes> = {
	planes: {
		label: 'El plano',
		forward: 'Datos, con ruido',
		forwardAbout: 'Cada punto se encoge hacia el centro y recibe su propia estática.',
		forwardAlt: (count: number, noise: string) =>
			`${count} puntos de los datos con ${noise} de ruido.`,
		reverse: 'Estática, hecha datos',
		reverseAbout:
			'La red devuelve 2000 puntos de estática, paso a paso. Agarra un cuadrado para mover dónde empieza un camino; la línea discontinua es el camino exacto.',
		reverseAlt: (count: number, noise: string) =>
			`${count} muestras de la red por el camino, con ${noise} de ruido.`,
		waiting: 'Se está construyendo la red.',
		start: (which: number, x: string, y: string) =>
			`Salida del camino ${which} en (${x}; ${y}). Las flechas la mueven.`,
		noise: 'Ruido',
		percent: (noise: number) => `${Math.round(100 * noise)} %`,
		toData: 'Estática a datos',
		toStatic: 'Datos a estática',
		stop: 'Parar'
	},
	field: {
		label: 'El campo',
		at: (noise: string) => `con ${noise} de ruido`,
		network: 'Red',
		exact: 'Exacto',
		difference: 'Diferencia',
		show: 'Flechas',
		kinds: { score: 'score: hacia los datos', eps: 'ε̂: el ruido que ve' },
		networkAlt: 'Flechas de la red en una cuadrícula.',
		exactAlt: 'Flechas del eliminador de ruido exacto en la misma cuadrícula.',
		differenceAlt: (mean: string) =>
			`Cuánto distan las estimaciones limpias de la red y del eliminador de ruido exacto: ${mean} de media.`,
		mean: (mean: string) => `x̂₀ distan ${mean}`,
		notice:
			'cada flecha dice hacia dónde están los datos desde ahí. La red no vio nunca el campo exacto; solo estimó ruido. Donde casi nunca caen puntos con ruido no ha aprendido mucho, y eso hace poco daño.'
	},
	density: {
		label: 'Densidad',
		data: 'Datos',
		samples: 'Lo que hace la red',
		dataAlt: 'Los datos: cuantos más puntos hay en un cuadro, más oscuro es.',
		samplesAlt: (moved: string, distance: string) =>
			`Los puntos de la red en los mismos cuadros. Para ser como los datos, ${moved} tendrían que pasar a otro cuadro; su distancia a los datos es ${distance}.`,
		moved: 'en el cuadro equivocado',
		distance: 'distancia a los datos',
		exact: 'la del eliminador exacto',
		notice:
			'la distancia es la de las sombras de los puntos en muchas rectas (Wasserstein por cortes). Dice cuánto tendrían que moverse los puntos; el otro número, cuántos. Hasta las muestras perfectas difieren de los datos por azar.'
	}
};
