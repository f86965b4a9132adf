import type * as en from '../en/keep.ts';
import type { Translated } from '../translated.ts';
import { written } from '../written.ts';

/** What to keep of the whole book, on one page, in German. */
export const toKeep: Translated<typeof en.toKeep> = {
	title: 'Woher kommt dieser Hund?',
	description: 'Wie KI ein Bild macht, auf einer Seite zum Drucken, Behalten oder Weitergeben.',
	lead: 'Wie KI ein Bild macht, auf einem Blatt Papier. Behalte es, oder gib es weiter.',
	print: 'Drucken',
	back: 'Zurück zur letzten Lektion',
	sentence: 'In einem Satz',
	five: 'Fünf Dinge zum Mitnehmen',
	points: [
		[
			'Es beginnt mit Rauschen.',
			'Jedes Bild entsteht aus Rauschen, indem bei jedem Schritt etwas davon weggenommen wird.'
		],
		[
			'Ein Netz sagt, was Rauschen ist, und eine Formel tut den Rest.',
			'Das Netz wurde mit einer einzigen Übung trainiert, millionenfach wiederholt: Finde das Rauschen, das hineingemischt wurde.'
		],
		[
			'Wörter sind Zahlen, die ziehen.',
			'Das Netz schätzt einmal mit deinen Wörtern und einmal ohne sie, und das Bild wird entlang des Unterschieds weiter bewegt, als das Netz verlangt hat.'
		],
		[
			'Die Würfel entscheiden, was du nicht sagst.',
			'Ein anderer Startwert gibt ein anderes Bild, und derselbe Startwert mit denselben Wörtern gibt wieder dasselbe.'
		],
		[
			'Es enthält keine Bilder, aber manche kann es auswendig wissen.',
			'Was es immer wieder gesehen hat, zeichnet es womöglich aus dem Gedächtnis, und was es selten gesehen hat, zeichnet es schlecht.'
		]
	],
	said: 'Wenn jemand sagt …',
	habits: 'Gewohnheiten, gemessen',
	tried: (pairs) =>
		`Wie oft unser kleines Modell zeichnet, was gewünscht war, ohne die Gewohnheit und mit ihr, in je ${pairs} Bildpaaren. Andere Modelle, andere Zahlen.`,
	shares: (without, withIt) => `${written(without)} % → ${written(withIt)} %`,
	link: 'Eine Seite zum Drucken, mit diesen fünf, mit Antworten auf das, was du hören wirst, und den Gewohnheiten, die helfen'
};
