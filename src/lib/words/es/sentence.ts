import type * as en from '../en/sentence.ts';
import type { Translated } from '../translated.ts';

/** The reader’s own sentence at the top of lesson 14 and at its end, in Spanish. */
export const sentence: Translated<typeof en.sentence> = {
	label: 'Un perro, y una frase tuya sobre él',
	alt: 'Un perro al atardecer',
	caption: '«a dog at sunset» (un perro al atardecer), semilla 7',
	ask: '¿De dónde salió ese perro? Dilo en una frase, como se lo dirías a una amiga.',
	kept: 'Guardada en este dispositivo. La volverás a encontrar al final.',
	said: 'Escribiste:',
	nothing: 'Todavía no has escrito ninguna frase.',
	write: 'Volver atrás y escribir una',
	guessed: 'Antes de la lección 1 apostaste:',
	ours: 'Y nosotros lo diríamos así:',
	model:
		'Se hizo a partir de la estática. Una red que había practicado con muchas imágenes dijo una y otra vez qué era ruido, una fórmula corta quitó una parte, y las palabras «a dog at sunset» decidieron hacia dónde.'
};
