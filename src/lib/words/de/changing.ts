import type * as en from '../en/changing.ts';
import type { Translated } from '../translated.ts';
import { fixed, grouped, written } from '../written.ts';

const tenth = (share: number): string => fixed(share, 1);

/** The figures of the lesson on changing a picture, in German. */
export const changing: Translated<typeof en.changing> = {
	sketch: {
		label: 'Von einer Skizze zum Bild, mehr oder weniger frei',
		title: 'Aus einer Skizze',
		source: 'Skizze',
		sources: { apple: 'Apfel', car: 'Auto', fish: 'Fisch', drawing: 'malen', own: 'deins' },
		captions: {
			sketch: 'die Skizze',
			drawing: 'deine Zeichnung',
			own: 'dein Bild, in 64 × 64',
			noisy: 'dieselbe unter Rauschen',
			picture: 'was das Modell daraus macht',
			none: 'noch nicht gezeichnet'
		},
		notAPicture:
			'Dein Browser kann diese Datei nicht als Bild lesen. Versuch es mit PNG, JPEG oder WebP.',
		strength: 'Wie viel neu gezeichnet wird',
		steps: (strength, steps, of) => `${tenth(strength)}, ${steps} von ${of} Schritten`,
		prompt: 'Was du gern sähest (auf Englisch)',
		all: 'Von einem Zehntel des Wegs bis zum ganzen Weg',
		one: (strength) => `${tenth(strength)} neu gezeichnet`,
		measured: (right, distance, of) =>
			`Ausprobiert mit ${of} Farbklecksen: An dieser Stelle wurde aus ${right} von 100, was verlangt war. Von ihren Klecksen sind sie ${distance} % des Wegs von Schwarz nach Weiß entfernt.`,
		charts: {
			right: 'Wurde, was verlangt war, von 100',
			distance: 'Wie weit von der Skizze, in Prozent',
			alt: (what, strength, value) =>
				`${what}, gegen das, wie viel neu gezeichnet wird. Es steigt bis zum Ende. Bei ${strength} ist es ${value}.`
		},
		make: 'Hier zeichnen',
		again: 'Mit anderem Rauschen',
		stop: 'Stopp',
		recipe: (prompt, steps) => `„${prompt}“ · ${steps} Schritte`,
		notice:
			'Links ist die Skizze nur ausgebessert, rechts ist sie vergessen. Dazwischen liegt die Stelle, an der es noch dein Apfel ist, aber nicht mehr deine Zeichnung.'
	},
	repaint: {
		label: 'Ein Teil eines Bildes, neu gezeichnet',
		title: 'Übermalen',
		picture: 'Bild',
		pictures: { apple: 'Apfel', dog: 'Hund', house: 'Haus', own: 'deins' },
		open: 'Bild öffnen',
		tool: 'Pinsel',
		tools: { more: 'malen', less: 'radieren' },
		undo: 'Rückgängig',
		clear: 'Leeren',
		pad: 'Das Bild, und unter Streifen, was neu gezeichnet wird. Pfeiltasten bewegen den Pinsel, die Leertaste tupft.',
		before: 'was unter den Streifen liegt, wird neu gezeichnet',
		after: (loops) =>
			loops === 1 ? 'jeder Schritt ein Mal gegangen' : `jeder Schritt ${loops} Mal gegangen`,
		none: 'noch nicht gezeichnet',
		afterAlt: (prompt, loops) =>
			`${prompt}, mit ${loops} ${loops === 1 ? 'Schleife' : 'Schleifen'}`,
		prompt: 'Was dort sein soll (auf Englisch)',
		loops: 'Wie oft jeder Schritt gegangen wird',
		columns: { loops: 'je Schritt', seam: 'Rand zu sehen', right: 'richtig, von 100' },
		row: (loops) => (loops === 1 ? 'ein Mal' : `${loops} Mal`),
		untouched: 'wie es war',
		measured: (pictures) =>
			`Gemessen an ${pictures} Bildern, angesehen vom Prüfnetz, einem zweiten Netz:`,
		here: (seam, moved, of) =>
			`In diesem Bild ist der Rand zu ${seam} zu sehen. Außerhalb der Streifen haben sich ${moved} von ${grouped(of)} Punkten geändert.`,
		words: (changed) =>
			`Ohne Streifen, mit den neuen Wörtern und demselben Rauschbild, ändern sich draußen ${changed} von 100 Punkten sichtbar.`,
		make: 'Hier zeichnen',
		again: 'Mit anderem Rauschen',
		stop: 'Stopp',
		recipe: (prompt, steps) => `„${prompt}“ · ${steps} Schritte`,
		notice:
			'Außerhalb der Streifen ändert sich nichts, nicht ein einziger Punkt. „Rand zu sehen“ vergleicht Punkte über den Rand hinweg mit Punkten neben ihm: Bei 1,00 ist der Rand nicht schroffer als der Rest.'
	},
	flicker: {
		label: 'Eine bewegte Skizze, Bild für Bild gezeichnet',
		title: 'Flackern',
		names: {
			sketch: 'die bewegte Skizze',
			own: 'jedes mit eigenem Rauschbild',
			shared: 'alle mit demselben',
			turning: 'eins, das sich langsam dreht'
		},
		alt: (name, frame, of) => `${name}, Bild ${frame} von ${of}`,
		shimmer: (value) => `Flackern ${value} %`,
		measured: (films, own, shared, turning) =>
			`Gemessen an ${films} solchen Filmen, in der Reihenfolge oben: ${own} %, ${shared} % und ${turning} %.`,
		frame: 'Bild des Films',
		at: (frame, of) => `${frame} von ${of}`,
		play: 'Abspielen',
		pause: 'Pause',
		make: 'Hier zeichnen',
		again: 'Mit anderem Rauschen',
		stop: 'Stopp',
		film: 'Film zum Speichern',
		films: { own: 'eigenes', shared: 'dasselbe', turning: 'drehend' },
		save: 'Speichern',
		file: 'Ein animiertes PNG, ohne Verlust: Jeder Browser spielt es ab, manche Programme zeigen nur sein erstes Bild.',
		recipe: (prompt, pictures) => `„${prompt}“ · ${pictures} Bilder je Film`,
		notice:
			'Sieh auf die Wand und den Tisch, wo die Skizze stillsteht. Hat jedes Bild sein eigenes Rauschbild, so zittern sie. Die Zahl sagt, wie sehr, in Prozent des Wegs von Schwarz nach Weiß.'
	}
};

/** A question whose answer is a place on the slider of the first figure. */
export const strengthQuestion: Translated<typeof en.strengthQuestion> = {
	kicker: 'Aus der Figur weiter oben berechnet',
	label: 'Wie viel neu gezeichnet wird',
	here: 'Die Zahl von oben nehmen',
	wait: 'Das wird noch berechnet. Deine Antwort wird beurteilt, sobald es fertig ist.',
	none: 'Schreib erst eine Zahl hin.',
	outside: (least, most) => `Denk an ${written(least)} bis ${written(most)}.`
};
