import type * as en from '../en/one-step.ts';
import type { Translated } from '../translated.ts';
import { significant } from '../written.ts';

/** What is shown of one step of a walk: its equation, its numbers, its charts; in Spanish. */
export const oneStep: Translated<typeof en.oneStep> = {
	equation: {
		terms: {
			x: 'donde estamos',
			eps: 'el ruido que predice',
			x0: 'su estimación limpia',
			mu: 'el centro de la siguiente',
			noise: 'ruido nuevo',
			next: 'adonde vamos'
		},
		noNoise: 'sin ruido nuevo: σ es 0',
		pick: (term: string) => `Imagen: ${term}. Las flechas eligen un píxel.`,
		pictureLegend: 'imágenes: de negro a blanco; lo que se sale, se recorta',
		noiseLegend: 'ruido: el cero es gris medio'
	},
	/** What the signs are called when they are heard. */
	spoken: {
		x: 'equis en este paso:',
		eps: 'épsilon gorro:',
		x0: 'equis cero gorro:',
		mu: 'mu:',
		move: 'mu menos equis:',
		noise: 'sigma por zeta:',
		sigma: 'sigma:',
		z: 'zeta:',
		next: 'equis en el paso siguiente:'
	},
	readout: {
		/** All numbers of a pixel at a step, or that of one picture. */
		said: (pixel: string, colour: string, numbers: readonly string[]) =>
			`${pixel} ${colour}: ${numbers.join('; ')}`,
		saidOfStep: (step: number, sentence: string) => `Paso ${step}, ${sentence}`,
		colors: ['rojo', 'verde', 'azul'],
		color: 'Color del píxel',
		pixel: (x: number, y: number) => `píxel (${x}, ${y})`,
		where: 'dónde',
		check: (difference: number, count: string) =>
			difference === 0
				? `La suma da exacta en los ${count} números de la imagen.`
				: `La suma da con un error máximo de ${significant(difference, 1)} en los ${count} números de la imagen.`
	},
	charts: {
		summary: 'Todos sus números de una vez',
		levels: 'Imagen y ruido, paso a paso',
		levelsAlt: (signal: string, noise: string) =>
			`En este paso x es ${signal} % imagen y ${noise} % ruido, por sus cuadrados.`,
		signal: (share: string, sign: string) => `— parte de imagen ${sign}${share} %`,
		noise: (share: string) => `┄ ruido ${share} %`,
		spread: 'Cómo se reparten los números, junto a la campana de Gauss del ruido puro',
		spreadAlt: (name: string, spread: string) => `Histograma de ${name}: ${spread}.`,
		meanAndSpread: (mean: string, spread: string) => `media ${mean}, dispersión ${spread}`,
		which: 'Los números de',
		quantities: { x: 'imagen con ruido', eps: 'ruido predicho', x0: 'estimación limpia' }
	},
	beats: {
		guess: {
			name: 'Estimar el ruido',
			sentence: 'La red mira la imagen con ruido y dice qué parte es ruido.'
		},
		clean: {
			name: 'Calcular la imagen limpia',
			sentence: 'Quita todo ese ruido, y esto es lo que la red espera al final.'
		},
		move: {
			name: 'Avanzar un tramo',
			plainly:
				'No salta hasta allí. Un movimiento la hace un poco más imagen y un poco menos ruido.',
			sentence: (from: string, to: string) =>
				`No salta hasta allí. Un movimiento lleva la parte de imagen (ᾱ) del ${from} % al ${to} %.`
		},
		add: {
			name: 'Sumar ruido nuevo',
			some: (sigma?: string) =>
				`Después se suma ruido nuevo,${sigma ? ` con fuerza ${sigma},` : ''} para que la imagen siguiente tenga tanto ruido como la red espera.`,
			none: 'Este muestreador no suma ninguno: σ es 0, y el paso es solo el movimiento.',
			last: 'En el último paso, no: σ es 0, y lo que queda es la imagen.'
		}
	}
};
