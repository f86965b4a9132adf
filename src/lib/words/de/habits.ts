import type * as en from '../en/habits.ts';
import type { Translated } from '../translated.ts';
import { fixed, written } from '../written.ts';

/** What habits of writing prompts do for this model, in German. */
export const habits: Translated<typeof en.habits> = {
	label: 'Wie oft das Modell zeichnet, was gewünscht war, ohne eine Gewohnheit und mit ihr',
	title: 'Welche Gewohnheiten helfen?',
	/** By the habit’s name in habits.json. */
	names: {
		colour: 'Sag, welche Farbe du willst',
		place: 'Sag, welchen Ort du willst',
		known_word: 'Nimm ein Wort, das es kennt',
		one_thing: 'Verlange ein Ding, nicht zwei',
		again: 'Sag das Wort drei Mal',
		praise: 'Füg lobende Wörter hinzu'
	},
	without: 'ohne',
	with: 'mit',
	share: (percent) => `${written(percent)} %`,
	/** The change in points, and its standard error. */
	change: (points, error) => {
		const sign = points > 0 ? '+' : points < 0 ? '−' : '±';
		const size = fixed(Math.abs(points), 1);
		return error === 0 ? `${sign}${size} Punkte` : `${sign}${size} ± ${written(error)} Punkte`;
	},
	effect: { helps: 'hilft', nothing: 'kein Unterschied, den wir sehen', hurts: 'schadet' },
	same: (percent) => `${written(percent)} % der Bilder sind gleich, Punkt für Punkt`,
	try: 'Ausprobieren',
	measured: (pairs) =>
		`Gemessen, nicht live: ${pairs} Bildpaare je Gewohnheit, vom Prüfnetz angesehen. Punkte sind Bilder von 100, und ± sagt, wie weit Glück sie leicht verschoben haben kann.`,
	notice:
		'Die Gewohnheiten, die helfen, sagen in Wörtern, die es gesehen hat, was du willst. Lob ändert hier überhaupt nichts, denn diese Wörter hat das Modell nie gelernt.'
};
