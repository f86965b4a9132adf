import type * as en from '../en/copying.ts';
import type { Translated } from '../translated.ts';
import { grouped } from '../written.ts';

/** The figures of the lesson on copying, credit and cost, in Spanish. */
export const copying: Translated<typeof en.copying> = {
	memorise: {
		label: 'Un aprendiz exacto junto a nuestra red',
		title: 'De memoria, o no',
		badge: 'exacto, y grabado',
		slider: 'Imágenes que recibió el aprendiz exacto',
		count: (count: number) => (count === 1 ? 'una imagen' : `${count} imágenes`),
		exact: 'El aprendiz exacto',
		network: 'Nuestra red',
		drawn: 'Lo que dibujó',
		nearest: 'La más cercana que se le mostró',
		distance: (distance: string) => `Están a ${distance} una de otra, de 100.`,
		waiting: 'Buscando…',
		again: 'Otra estática',
		notice:
			'el aprendiz exacto devuelve siempre una de sus imágenes, hasta el último punto, por muchas que recibiera. La red, nunca.'
	},
	pictures: {
		label:
			'Dos redes pequeñas que no comparten ninguna imagen, y lo que dibuja cada una desde la misma estática',
		title: 'Dos mitades, en imágenes',
		slider: 'Imágenes que se mostraron a cada una de las dos',
		count: (count: number) =>
			count === 1 ? 'una imagen cada una' : `${grouped(count)} imágenes cada una`,
		roles: {
			shownFirst: 'La más cercana que se mostró a la primera',
			first: 'La primera red dibujó',
			second: 'La segunda dibujó',
			shownSecond: 'La más cercana que se mostró a la segunda'
		},
		names: {
			shownFirst: 'mostrada a la primera',
			first: 'dibujó la primera',
			second: 'dibujó la segunda',
			shownSecond: 'mostrada a la segunda'
		},
		alt: (role: string, number: number) => `${role}, estática ${number}`,
		apart: (distance: string) => `a ${distance}`,
		table: (statics: number) => `Cuánto distan, de 100: la media de ${statics} estáticas`,
		heads: ['imágenes cada una', 'los dos dibujos', 'dibujado y mostrado', 'nuevo y mostrado'],
		notice:
			'en cada columna, las dos redes empezaron con la misma estática. Con una imagen, cada una devuelve la suya. Con muchas, las dos dibujan casi la misma imagen, y no es ninguna de las que se les mostraron.'
	},
	halves: {
		label: 'Dos aprendices que no comparten ningún punto',
		title: 'Dos mitades',
		slider: 'Puntos que se mostraron a cada uno de los dos',
		size: (points: number) => `${grouped(points)} puntos cada uno`,
		first: 'el primero, y lo que se le mostró',
		second: 'el segundo, y lo que se le mostró',
		gap: (gap: string) => `Desde la misma salida, los dos acaban a ${gap} de media.`,
		waiting: 'Están aprendiendo…',
		table: 'Como se grabó: a qué distancia acaban',
		busy: 'Aprendiendo en tu dispositivo',
		live: 'Aprendido en tu dispositivo, ahora mismo',
		progress: 'Entrenando',
		step: (step: number, of: number) => `${grouped(step)} de ${grouped(of)} pasos`,
		train: 'Entrenar los dos aquí',
		stop: 'Parar',
		alt: (points: number, gap: string | undefined) =>
			`Dos aprendices, a cada uno se le mostraron ${points} puntos que el otro nunca vio. ${gap ? `Desde las mismas salidas acaban a ${gap} de media.` : ''}`,
		notice:
			'una línea une los dos finales de una misma salida. Con pocos puntos las líneas son largas, porque cada aprendiz devuelve sus propios puntos. Con muchos, los dos acaban en el mismo lugar nuevo.'
	},
	energy: {
		label: 'Energía para hacer imágenes y para aprender a hacerlas',
		title: 'Contador de energía',
		badge: 'de números publicados',
		slider: 'Imágenes hechas',
		pictures: (count: string) => (count === '1' ? 'Una imagen' : `${count} imágenes`),
		kettle: 'Un litro de agua, hasta que hierve',
		ours: 'Entrenar nuestro modelo, estimado',
		training: 'Entrenar Stable Diffusion 1, solo los chips',
		range: (from: string, to: string) => `de ${from} a ${to}`,
		mean: (use: string, kettles: string) =>
			`Con la media de los modelos medidos en 2023, son ${use}, o ${kettles} hervidores de agua.`,
		notice:
			'la escala sube de diez en diez veces. Una imagen gasta poco; el entrenamiento, mucho; y tras unos diez millones de imágenes, lo poco ha alcanzado a lo mucho.'
	}
};

/** A question whose answer is a number of millions. */
export const picturesQuestion: Translated<typeof en.picturesQuestion> = {
	kicker: 'Calculado a partir de la figura de arriba',
	label: 'Millones de imágenes',
	here: 'Tomar el número que se ve arriba',
	wait: 'Todavía se está calculando. Tu respuesta se juzga en cuanto esté.',
	none: 'Escribe primero un número.',
	outside: (least: number, most: number) => `Piensa en ${least} a ${most} millones.`
};
