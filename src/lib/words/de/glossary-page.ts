import type * as en from '../en/glossary-page.ts';
import type { Translated } from '../translated.ts';

/** The page that says what the words mean, in German. The words themselves: glossary.json. */
export const glossaryPage: Translated<typeof en.glossaryPage> = {
	title: 'Glossar',
	description:
		'Jeder Begriff der Lektionen in ein, zwei Sätzen: Rauschbild, Rauschen, Sampler, Führung und die anderen.',
	lead: 'Jeder Begriff der Lektionen, in ein, zwei Sätzen. In einer Lektion kennzeichnet eine gepunktete Linie, wo ein Begriff zum ersten Mal vorkommt: Tipp darauf, und du bekommst dies hier.',
	lesson: (number, title) => `Lektion ${number}: ${title}`,
	inGlossary: 'Im Glossar'
};
