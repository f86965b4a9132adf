import type * as en from '../en/guidance-forms.ts';
import type { Translated } from '../translated.ts';
import { written } from '../written.ts';

/** Words of the figure that measures the forms of guidance, in Spanish. */
export const guidanceFormWords: Translated<typeof en.guidanceFormWords> = {
	label: 'Obediencia, variedad y píxeles quemados con siete formas de guía',
	title: 'Qué compra cada forma de guía',
	form: 'Forma',
	strength: 'Guía',
	measures: {
		all: 'Todo bien, en %',
		variety: 'Cuánto difieren las imágenes',
		burnt: 'Píxeles quemados, en %'
	},
	columns: {
		all: 'bien, %',
		variety: 'variedad',
		burnt: 'quemado, %'
	},
	key: 'Abajo: la guía, de 1 a 15. Discontinua: la guía simple. Línea gris horizontal: imágenes de entrenamiento dibujadas para los mismos prompts.',
	alt: (measure: string, form: string, strength: number, value: number) =>
		`${measure}, según la guía. ${form} en ${written(strength)}: ${written(value)}.`,
	made: (on: { pictures: number; prompts: number; evaluations: number }) =>
		`medido por models/training/measure_guidance.py · ${on.pictures} imágenes por punto (${on.prompts} prompts) · DDIM · ${on.evaluations} pasos`,
	notice:
		'la guía simple compra obediencia a cambio de píxeles que se van a negro y blanco, y desde 10, más o menos, también pierde obediencia. Casi todas las demás formas contienen una cosa: el intervalo deja en paz los pasos ruidosos, las dos siguientes sujetan el contraste, y así. La autoguía va a otra parte. Débil (1,5 y 2), conserva toda la variedad, pero nuestras imágenes no obedecen mejor por ella; desde 5 las rompe, por eso su línea acaba en 3. Con tan pocas imágenes por punto, toma por ruido las diferencias del tres o cuatro por ciento.'
};
