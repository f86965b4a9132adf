import type * as en from '../en/search.ts';
import type { Translated } from '../translated.ts';

/** The page that finds things, in Spanish. */
export const search: Translated<typeof en.search> = {
	title: 'Buscar',
	description: 'Busca una palabra en las lecciones, las figuras y el glosario.',
	label: 'Buscar en las lecciones, las figuras y el glosario',
	hint: 'Una palabra o varias: guía, manos, semilla, U-Net.',
	looking: 'Buscando…',
	nothing: (term: string) =>
		`Aquí nada dice «${term}». Prueba con una palabra más corta, o mira el glosario y las lecciones.`,
	found: (places: number, more: boolean) => {
		if (more) return `Los ${places} mejores lugares; hay más:`;
		return places === 1 ? 'Un lugar:' : `${places} lugares:`;
	},
	failed: 'No se pudo traer la lista de palabras, así que ahora mismo no se puede encontrar nada.',
	retry: 'Reintentar'
};
