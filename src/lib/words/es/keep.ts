import type * as en from '../en/keep.ts';
import type { Translated } from '../translated.ts';
import { written } from '../written.ts';

/** What to keep of the whole book, on one page, in Spanish. */
export const toKeep: Translated<typeof en.toKeep> = {
	title: '¿De dónde salió ese perro?',
	description:
		'Cómo hace una imagen la IA, en una página para imprimir, guardar o pasar a otra persona.',
	lead: 'Cómo hace una imagen la IA, en una hoja de papel. Guárdala, o pásasela a alguien.',
	print: 'Imprimirla',
	back: 'Volver a la última lección',
	sentence: 'En una frase',
	five: 'Cinco cosas para llevarse a casa',
	points: [
		[
			'Empieza con estática.',
			'Toda imagen se hace a partir del ruido, quitando una parte en cada paso.'
		],
		[
			'Una red dice qué es ruido, y una fórmula hace el resto.',
			'La red se entrenó con un solo ejercicio, repetido millones de veces: encontrar el ruido que se había mezclado.'
		],
		[
			'Las palabras son números que tiran.',
			'La red estima una vez con tus palabras y otra sin ellas, y la imagen se mueve, en el sentido de la diferencia, más allá de lo que pidió la red.'
		],
		[
			'Los dados deciden lo que no dices.',
			'Otra semilla da otra imagen, y la misma semilla con las mismas palabras da otra vez la misma.'
		],
		[
			'No guarda imágenes, pero puede saberse algunas de memoria.',
			'Lo que vio una y otra vez puede dibujarlo de memoria, y lo que vio pocas veces lo dibuja mal.'
		]
	],
	said: 'Si alguien dice…',
	habits: 'Costumbres, medidas',
	tried: (pairs: number) =>
		`Cada cuánto dibuja nuestro pequeño modelo lo que se quería, sin la costumbre y con ella, en ${pairs} pares de imágenes cada una. Otros modelos, otros números.`,
	shares: (without: number, withIt: number) => `${written(without)} % → ${written(withIt)} %`,
	link: 'Una página para imprimir, con estas cinco, qué responder a lo que oirás y las costumbres que ayudan'
};
