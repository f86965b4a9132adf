import type * as en from '../en/glossary-page.ts';
import type { Translated } from '../translated.ts';

/** The page that says what the words mean, in Spanish. The words themselves: glossary.json. */
export const glossaryPage: Translated<typeof en.glossaryPage> = {
	title: 'Glosario',
	description:
		'Cada término de las lecciones en una frase o dos: estática, ruido, muestreador, guía y los demás.',
	lead: 'Cada término de las lecciones, en una frase o dos. En una lección, una línea de puntos marca el primer uso de un término: tócalo, y esto es lo que sale.',
	lesson: (number: number, title: string) => `Lección ${number}: ${title}`,
	inGlossary: 'En el glosario'
};
