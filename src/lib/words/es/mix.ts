import type * as en from '../en/mix.ts';
import type { Translated } from '../translated.ts';

/** Words of walks between two seeds and between two prompts, in Spanish. */
export const mix: Translated<typeof en.mix> = {
	title: 'Dos semillas, dos prompts',
	none: 'ahora: uno de cada',
	summary: (toward: number | undefined, second: string | undefined) =>
		[
			...(toward === undefined ? [] : [`hacia la semilla ${toward}`]),
			...(second === undefined ? [] : [`y «${second}»`])
		].join(', '),
	seeds: {
		title: 'De una semilla a otra',
		lead: 'La estática de una semilla se convierte en la de otra, y durante todo el camino suena tan fuerte como la estática.',
		toward: 'Otra semilla',
		dice: 'Otra semilla, al azar',
		clear: 'Otra vez una sola',
		first: 'elige primero otra semilla',
		sketching: 'En camino: en cuanto no se dibuje ninguna otra imagen.',
		way: 'Cuánto del camino',
		walked: (percent: number) => `${percent} %`,
		strip: 'El camino en nueve bocetos',
		draw: 'Esbozar el camino',
		at: (percent: number, toward: number) => `${percent} % del camino a la semilla ${toward}`,
		grid: 'Dibujarlo entero, una imagen junto a otra'
	},
	prompts: {
		title: 'Un segundo prompt',
		lead: 'Los dos pueden opinar en cada paso, o el segundo toma el relevo por el camino.',
		second: 'Segundo prompt',
		first: 'escribe primero un segundo prompt',
		mix: 'Cómo',
		mixes: { blend: 'mezclados', switch: 'relevo' },
		blended: 'Cuánto cuenta el segundo',
		switched: 'Cuándo toma el relevo',
		counts: (percent: number) => `${percent} %`,
		after: (step: number, of: number) => `tras el paso ${step} de ${of}`
	}
};
