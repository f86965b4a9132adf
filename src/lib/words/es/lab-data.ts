import type * as en from '../en/lab-data.ts';
import type { Translated } from '../translated.ts';
import { grouped } from '../written.ts';

/** Words of the lab’s data: what it is drawn, written or read from, in Spanish. */
export const labData: Translated<typeof en.labData> = {
	data: {
		title: '¿Qué debe aprender?',
		points: 'Puntos de entrenamiento',
		seed: 'Semilla',
		names: {
			moons: 'dos lunas',
			spiral: 'espiral',
			rings: 'anillos',
			checkerboard: 'damero',
			twoPoints: 'dos puntos',
			dinosaur: 'dinosaurio',
			drawn: 'tu dibujo',
			mixture: 'campanas',
			writing: 'texto',
			file: 'tu archivo'
		}
	},
	draw: {
		hint: 'Dibuja en el plano «Datos, con ruido», con ratón, dedo, lápiz o teclado. Cada línea es una clase aparte.',
		pad: (down: boolean) =>
			`Tablero de dibujo. Las flechas mueven el lápiz, con Shift más lejos; Espacio ${down ? 'lo levanta y termina la línea' : 'lo apoya'}.`,
		undo: 'Deshacer una línea',
		clear: 'Vaciar'
	},
	bells: {
		hint: 'Arrastra los cuadrados del plano, o muévelos con las flechas.',
		width: (bell: number) => `Anchura de la campana ${bell}`,
		weight: (bell: number) => `Peso de la campana ${bell}`,
		add: 'Añadir una campana',
		remove: (bell: number) => `Quitar la campana ${bell}`,
		handle: (bell: number, x: string, y: string) =>
			`Campana ${bell} en (${x}; ${y}). Las flechas la mueven.`
	},
	writing: {
		label: 'Texto',
		hint: 'Hasta ocho letras o cifras; cada una es una clase aparte.'
	},
	file: {
		hint: 'Una tabla de puntos: x e y en cada línea, y si quieres una clase. Se queda en este dispositivo, y viaja en el enlace que compartas.',
		open: 'Abrir un archivo CSV',
		column: (place: number) => `columna ${place}`,
		used: (x: string, y: string, label: string | undefined) =>
			`x es ${x}, y es ${y}${label ? `, la clase ${label}` : ''}.`,
		unused: (columns: readonly string[]) =>
			columns.length === 0 ? '' : `Sin usar: ${columns.join(', ')}.`,
		far: (points: number) =>
			points === 0
				? ''
				: points === 1
					? 'Un punto está tan lejos de los demás que a su lado serían un solo punto; se deja fuera.'
					: `${points} puntos están tan lejos de los demás que a su lado serían un solo punto; se dejan fuera.`,
		read: (name: string, points: number, most: number) =>
			points > most
				? `${name}: ${most} de sus ${grouped(points)} puntos, elegidos al azar, movidos y escalados para que quepan.`
				: `${name}: ${points} puntos, movidos y escalados para que quepan.`,
		failed: (name: string, reason: string) => `${name} no se puede usar. ${reason}`
	}
};
