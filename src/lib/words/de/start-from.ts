import type * as en from '../en/start-from.ts';
import type { Translated } from '../translated.ts';
import { fixed, grouped } from '../written.ts';

/** Words of a picture to begin with, in German. */
export const startFrom: Translated<typeof en.startFrom> = {
	open: 'Bild öffnen',
	sheet: 'Selbst malen',
	shown: 'Das von oben, wie gezeigt',
	training: {
		'training-apple': 'Training: Apfel',
		'training-cat': 'Training: Katze',
		'training-car': 'Training: Auto'
	},
	clear: 'Nur Rauschen',
	hint: 'Öffne ein Bild, lass es fallen, füg es ein oder nimm eins auf. Es bleibt auf diesem Gerät.',
	opened: (width, height) =>
		`Dein Bild hat ${grouped(width)} × ${grouped(height)} Punkte; es wird auf 64 × 64 gebracht und bleibt auf diesem Gerät.`,
	crop: {
		pad: 'Welcher Teil deines Bilds. Pfeiltasten schieben es, Plus und Minus zoomen.',
		hint: 'Zieh daran; mit zwei Fingern zoomst du, oder klick es an und dreh das Mausrad.',
		zoom: 'Zoom',
		times: (zoom) => `${fixed(zoom, 1)}-fach`
	},
	camera: {
		open: 'Bild aufnehmen',
		label: 'Kamera',
		preview: 'Was die Kamera sieht',
		asking: 'Dein Browser fragt, ob diese Seite die Kamera benutzen darf.',
		take: 'Aufnehmen',
		waking: 'Die Kamera wacht noch auf: Ein Bild ist noch nicht da.',
		again: 'Noch einmal fragen',
		stop: 'Kamera aus',
		problems: {
			refused:
				'Diese Seite darf die Kamera nicht benutzen. Wenn sie es soll, erlaube es in den Einstellungen deines Browsers für diese Website; oder öffne stattdessen ein Bild.',
			none: 'An diesem Gerät wurde keine Kamera gefunden. Öffne stattdessen ein Bild.',
			busy: 'Eine Kamera ist da, aber ein anderes Programm hat sie. Schließ es, dann frag noch einmal.',
			unable: 'Dein Browser lässt keine Seite ohne https an die Kamera. Öffne stattdessen ein Bild.'
		}
	},
	tool: 'Der Pinsel',
	tools: { draw: 'malt', redo: 'markiert, was neu wird', stay: 'nimmt weg' },
	pad: 'Das Bild, mit dem begonnen wird. Pfeiltasten bewegen den Pinsel, die Leertaste tupft.',
	mask: 'Was unter den Streifen liegt, wird neu gezeichnet; jeder andere Punkt bleibt, wie er ist.',
	undo: 'Zurücknehmen',
	noStroke: 'Es gibt keinen Strich, der zurückzunehmen wäre.',
	strength: 'Wie viel neu gezeichnet wird',
	walked: (left, of) =>
		`Es beginnt unter etwas Rauschen: Gegangen werden die letzten ${left} von ${of} Schritten.`,
	loops: 'Wie oft jeder Schritt gegangen wird',
	loopsHint: 'Öfter lässt den Rand besser passen und dauert länger.'
};
