import type * as en from '../en/lab-data.ts';
import type { Translated } from '../translated.ts';
import { grouped } from '../written.ts';

/** Words of the lab’s data: what it is drawn, written or read from, in German. */
export const labData: Translated<typeof en.labData> = {
	data: {
		title: 'Was soll es lernen?',
		points: 'Trainingspunkte',
		seed: 'Startwert',
		names: {
			moons: 'zwei Monde',
			spiral: 'Spirale',
			rings: 'Ringe',
			checkerboard: 'Schachbrett',
			twoPoints: 'zwei Punkte',
			dinosaur: 'Dinosaurier',
			drawn: 'deine Zeichnung',
			mixture: 'Glocken',
			writing: 'Text',
			file: 'deine Datei'
		}
	},
	draw: {
		hint: 'Zeichne auf die Ebene „Daten, verrauscht“, mit Maus, Finger, Stift oder Tastatur. Jede Linie ist eine eigene Klasse.',
		pad: (down) =>
			`Zeichenbrett. Pfeiltasten bewegen den Stift, mit Shift weiter; die Leertaste ${down ? 'hebt ihn ab und beendet die Linie' : 'setzt ihn auf'}.`,
		undo: 'Linie zurück',
		clear: 'Leeren'
	},
	bells: {
		hint: 'Zieh die Quadrate auf der Ebene, oder beweg sie mit den Pfeiltasten.',
		width: (bell) => `Breite von Glocke ${bell}`,
		weight: (bell) => `Gewicht von Glocke ${bell}`,
		add: 'Neue Glocke',
		remove: (bell) => `Glocke ${bell} entfernen`,
		handle: (bell, x, y) => `Glocke ${bell} bei (${x}; ${y}). Pfeiltasten bewegen sie.`
	},
	writing: {
		label: 'Text',
		hint: 'Bis zu acht Buchstaben oder Ziffern; jede und jeder ist eine eigene Klasse.'
	},
	file: {
		hint: 'Eine Tabelle von Punkten: x und y in jeder Zeile, und wenn du willst eine Klasse. Sie bleibt auf diesem Gerät und reist im Link mit, den du weitergibst.',
		open: 'CSV-Datei öffnen',
		column: (place) => `Spalte ${place}`,
		used: (x, y, label) => `x ist ${x}, y ist ${y}${label ? `, die Klasse ${label}` : ''}.`,
		unused: (columns) => (columns.length === 0 ? '' : `Nicht benutzt: ${columns.join(', ')}.`),
		far: (points) =>
			points === 0
				? ''
				: points === 1
					? 'Ein Punkt liegt so weit von den anderen weg, dass sie neben ihm ein einziger Fleck wären; er bleibt weg.'
					: `${points} Punkte liegen so weit von den anderen weg, dass die neben ihnen ein einziger Fleck wären; sie bleiben weg.`,
		read: (name, points, most) =>
			points > most
				? `${name}: ${most} seiner ${grouped(points)} Punkte, ausgelost, verschoben und passend skaliert.`
				: `${name}: ${points} Punkte, verschoben und passend skaliert.`,
		failed: (name, reason) => `${name} lässt sich nicht benutzen. ${reason}`
	}
};
