import type * as en from '../en/twice.ts';
import type { Translated } from '../translated.ts';

/** The two pictures at the top of lesson 8, in Spanish. */
const sides = ['izquierda', 'derecha'];

export const twice: Translated<typeof en.twice> = {
	label: 'Dos imágenes; una de ellas tardó diez veces más',
	alt: (which: number) => `Un perro al atardecer: la imagen de la ${sides[which]}`,
	ask: 'Las mismas palabras, la misma estática, la misma red. ¿Cuál tardó diez veces más?',
	options: ['La de la izquierda', 'La de la derecha'],
	/** `slow` is the one that took longer; `steps` of each. */
	answer: (right: boolean, slow: number, steps: readonly number[]) =>
		`${right ? 'Sí' : 'No'}, es la de la ${sides[slow]}: ahí se preguntó a la red ${steps[slow]} veces. Para la otra imagen bastaron ${steps[1 - slow]}.`
};
