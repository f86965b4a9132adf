import type * as en from '../en/habits.ts';
import type { Translated } from '../translated.ts';
import { fixed, written } from '../written.ts';

/** What habits of writing prompts do for this model, in Spanish. */
export const habits: Translated<typeof en.habits> = {
	label: 'Cada cuánto dibuja el modelo lo que se quería, sin una costumbre y con ella',
	title: '¿Qué costumbres ayudan?',
	/** By the habit’s name in habits.json. */
	names: {
		colour: 'Di el color que quieres',
		place: 'Di el lugar que quieres',
		known_word: 'Usa una palabra que conozca',
		one_thing: 'Pide una cosa, no dos',
		again: 'Di la palabra tres veces',
		praise: 'Añade palabras de elogio'
	},
	without: 'sin',
	with: 'con',
	share: (percent: number) => `${written(percent)} %`,
	/** The change in points, and its standard error. */
	change: (points: number, error: number) => {
		const sign = points > 0 ? '+' : points < 0 ? '−' : '±';
		const size = fixed(Math.abs(points), 1);
		return error === 0 ? `${sign}${size} puntos` : `${sign}${size} ± ${written(error)} puntos`;
	},
	effect: { helps: 'ayuda', nothing: 'sin diferencia que podamos ver', hurts: 'perjudica' },
	same: (percent: number) =>
		`El ${written(percent)} % de las imágenes son iguales, punto por punto`,
	try: 'Pruébalo',
	measured: (pairs: number) =>
		`Medido, no en vivo: ${pairs} pares de imágenes por costumbre, vistos por el juez. Los puntos son imágenes de cada 100, y ± es cuánto puede haberlos movido la suerte.`,
	notice:
		'las costumbres que ayudan dicen lo que quieres con palabras que ha visto. El elogio aquí no cambia nada en absoluto, porque el modelo nunca aprendió esas palabras.'
};
