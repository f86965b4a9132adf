import type * as en from '../en/six-stops.ts';
import type { Translated } from '../translated.ts';

/** Words of the figure that compares spacings in six evaluations, in Spanish. */
export const sixStops: Translated<typeof en.sixStops> = {
	label: 'Nueve maneras de colocar seis paradas, y cuánto se acerca cada una',
	title: 'Seis paradas, nueve maneras de colocarlas',
	sampler: 'Recorrer con',
	spacing: 'Espaciado',
	stops: 'dónde para: ruido a la izquierda, imagen a la derecha',
	apart: 'desvío, %',
	right: 'bien, %',
	alt: (spacing: string) =>
		`Las seis paradas de ${spacing.toLowerCase()} en una regla del ruido a la imagen.`,
	key: 'Desvío: cuánto distan las imágenes de donde acaba un recorrido de muchos pasos desde la misma estática, en porcentaje de negro a blanco. Bien: en cuántas está bien todo lo que se pidió. Una punta de flecha es una parada más allá del final de la regla.',
	fine: (evaluations: number, right: string) =>
		`El recorrido largo, DDIM con ${evaluations} evaluaciones, tiene bien el ${right} %.`,
	made: (pictures: number, evaluations: number) =>
		`medido por models/training/measure_grids.py · ${pictures} imágenes por espaciado · ${evaluations} evaluaciones · guía 3`,
	notice:
		'Beta, con más paradas en los dos extremos, es el que más se acerca con ambos muestreadores. Karras y exponencial empiezan en el nivel más ruidoso que conoce esta red y gastan allí la mitad de sus paradas. Diferencias de tres o cuatro imágenes de cada cien son azar.'
};
