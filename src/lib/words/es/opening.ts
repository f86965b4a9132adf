import type * as en from '../en/opening.ts';
import type { Translated } from '../translated.ts';
import { grouped } from '../written.ts';

/** What stands at the top of a lesson, to play with, in Spanish. */
export const opening: Translated<typeof en.opening> = {
	film: 'La imagen de esta lección, desde la estática',
	play: 'Reproducir',
	pause: 'Pausa',
	drag: 'Arrastra la película.',
	noise: 'Cuánto ruido',
	noisy: (picture: string) => `${picture}, con ruido`,
	pictures: { apple: 'Una manzana', car: 'Un coche', cat: 'Un gato' },
	words: 'Una palabra tal como le llega a la red',
	word: 'Una palabra',
	numbers: (word: string) => `Lo que la red recibe en lugar de «${word}»: 96 números.`,
	shade: 'Ámbar es más, azul es menos.',
	dots: {
		label: 'Una imagen con cada vez más puntos',
		castle: 'Un castillo',
		slider: 'Puntos',
		count: (side: number) => `${side} × ${side} = ${grouped(side * side)}`
	}
};
