import * as en from '../en/gallery.ts';
import type { Translated } from '../translated.ts';

/** The page of all figures, in German. */
export const gallery: Translated<typeof en.gallery> = {
	title: 'Galerie',
	lead: 'Jede Figur für sich, mit einem festen Startwert. Die ersten sechs sehen auf denselben Schritt eines aufgezeichneten Wegs: Beweg eine, und die anderen folgen.',
	alone: 'Allein öffnen',
	find: 'Figur finden',
	byLesson: 'Nach Lektion',
	byIdea: 'Nach Idee',
	lesson: (number, title) => `${number}. ${title}`,
	more: 'Verwenden: Einstellungen, Hinweise, Code zum Einbetten',
	parameters: 'Was sich einstellen lässt:',
	nothing: 'Nichts Eigenes; Farben, Größe und was wegbleibt, wie bei jeder Figur.',
	make: 'Einstellen und einen Link kopieren',
	present: 'Vorführen',
	notes: 'Hinweise für Lehrkräfte:',
	copy: '<iframe> kopieren'
};

/** In the order of the English ones. */
const names = [
	'Rauschen und wie es dazukommt',
	'Schätzen, was darunter liegt',
	'Ein Schritt und ein ganzer Weg',
	'Zufall und Startwerte',
	'Weniger Schritte',
	'Wörter',
	'Im Netz',
	'Größe',
	'Bilder ändern',
	'Grenzen',
	'Kopieren, Verdienst und Kosten'
];

/** What figures are about. */
export const ideas: typeof en.ideas = en.ideas.map((idea, i) => ({
	...idea,
	name: names[i] ?? idea.name
}));
