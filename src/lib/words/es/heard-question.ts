import type * as en from '../en/heard-question.ts';
import type { Translated } from '../translated.ts';

/** The question that a lesson computes from where words act, in Spanish. */
export const heardWords: Translated<typeof en.heardWords> = {
	ask: 'En el recorrido del mapa de atención, en el último paso de todos, promediando las capas: ¿cuál de estas palabras recibe más de la atención a las palabras?',
	share: (word, percent) => `«${word}» ${percent} %`,
	most: (told) =>
		`Medido en ese recorrido: ${told}. Cuánto se mira una palabra no dice todavía cuánto cambia.`,
	less: (told, best, times) =>
		`Medido en ese recorrido: ${told}. «${best}» recibe ${times} veces esa atención.`
};
