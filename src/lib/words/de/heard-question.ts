import type * as en from '../en/heard-question.ts';
import type { Translated } from '../translated.ts';

/** The question that a lesson computes from where words act, in German. */
export const heardWords: Translated<typeof en.heardWords> = {
	ask: 'Im Lauf der Aufmerksamkeitskarte, beim allerletzten Schritt, gemittelt über alle Schichten: Welches dieser Wörter bekommt am meisten von der Aufmerksamkeit für Wörter?',
	share: (word, percent) => `„${word}“ ${percent} %`,
	most: (told) =>
		`In diesem Lauf gemessen: ${told}. Wie viel auf ein Wort gesehen wird, sagt noch nicht, wie viel es ändert.`,
	less: (told, best, times) =>
		`In diesem Lauf gemessen: ${told}. „${best}“ bekommt ${times}-mal so viel.`
};
