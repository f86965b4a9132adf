import type * as en from '../en/bigger.ts';
import type { Translated } from '../translated.ts';
import { grouped } from '../written.ts';

const times = (count: number): string => grouped(count);

/** The figures of the lesson on bigger pictures, in German. */
export const bigger: Translated<typeof en.bigger> = {
	cost: {
		label: 'Was eine Antwort unseres Netzes kostet, in fünf Größen',
		title: 'Was Punkte kosten',
		badge: 'gezählt',
		columns: {
			size: 'Bild',
			work: 'Rechnungen, in Mrd.',
			times: 'Mal der Zeile darüber',
			looks: 'Einander fragen',
			took: 'Eine Antwort dauert'
		},
		size: (side) => `${side} × ${side}`,
		sums: 'Milliarden Rechnungen',
		before: 'der Zeile darüber',
		times: (times) => `${times} ×`,
		share: (percent) => `${percent} %`,
		took: (milliseconds) => `${milliseconds} ms`,
		notTimed: 'nicht gemessen',
		legend: {
			rest: 'Arbeit an jedem Punkt und seinen Nachbarn',
			attention: 'jedes Kästchen fragt jedes andere (Aufmerksamkeit)'
		},
		said: (side, billions, percent) =>
			`Bei ${side} × ${side} Punkten kostet eine Antwort ${billions} Milliarden Rechnungen. ${percent} von 100 gehen dafür drauf, dass Kästchen einander fragen.`,
		recorded: (made) => `Zeiten, wie auf einem Prozessor ohne Grafikchip aufgezeichnet (${made}).`,
		here: 'Zeiten, wie gerade eben auf deinem Gerät gemessen.',
		time: 'Hier messen',
		stop: 'Stopp',
		progress: 'Misst',
		done: (done, of) => `${done} von ${of} Größen`,
		notice:
			'Jede Zeile hat viermal so viele Punkte wie die darüber. Zuerst wächst die Arbeit etwa genauso. Weiter unten wächst sie schneller und schneller, denn alle müssen alle fragen.'
	},
	big: {
		label: 'Dieselben Wörter in der Größe, die das Netz gelernt hat, und doppelt so groß',
		title: 'Zu groß',
		prompt: 'Verlange',
		things: {
			apple: 'einen Apfel',
			dog: 'einen Hund',
			car: 'ein Auto',
			cat: 'eine Katze',
			panda: 'einen Panda',
			house: 'ein Haus'
		},
		counts: {
			apple: 'Äpfel',
			dog: 'Hunde',
			car: 'Autos',
			cat: 'Katzen',
			panda: 'Pandas',
			house: 'Häuser'
		},
		sides: (side) => `${side} × ${side} Punkte`,
		learned: 'die Größe, die es gelernt hat',
		twice: 'doppelt so groß',
		counted: (count, things) => `${things}, vom Prüfnetz gefunden: ${count}`,
		seed: (seed) => `Startwert ${seed}`,
		alt: (prompt, side, seed) => `„${prompt}“ in ${side} × ${side} Punkten, Startwert ${seed}`,
		measured: (pictures, small, large, mean) =>
			`Von ${pictures} Bildern je Größe war in der gelernten Größe bei ${small} von 100 mehr als ein Ding da, und doppelt so groß bei ${large} von 100: im Schnitt ${mean}.`,
		make: 'Hier zeichnen',
		anew: 'Neue Startwerte',
		stop: 'Stopp',
		recipe: (prompt, steps) => `„${prompt}“ · ${steps} Schritte`,
		notice:
			'Die Punkte sind gleich groß gezeigt. Die Dinge werden so groß wie immer, in Punkten, also ist Platz für mehr als eins. Und nichts sagt den beiden Enden des Bildes, dass eins genug war.'
	},
	shorthand: {
		label: 'Ein Bild, seine Kurzschrift, und was zurückkommt',
		title: 'Hin und zurück',
		picture: 'Bild',
		pictures: {
			page: 'eine Seite',
			sign: 'ein Schild',
			dog: 'ein Hund',
			castle: 'ein Schloss',
			own: 'deins'
		},
		times: 'Zahlen',
		fewer: (count) => `${times(count)} Mal weniger`,
		original: 'Das Bild',
		packed: 'Seine Kurzschrift',
		back: 'Was zurückkommt',
		numbers: (count) => `${count} Zahlen`,
		sheets: 'Vier Blätter voller Zahlen, als Grautöne',
		about: 'Vier kleine Blätter, hier in Grautönen gemalt. Mehr bekommt das zweite Netz nicht.',
		apart: (percent) => `Seine Punkte liegen ${percent} % daneben.`,
		reads: (before, after) =>
			before === after
				? `Das Prüfnetz liest vorher und nachher ${before}.`
				: `Das Prüfnetz liest vorher ${before} und nachher ${after}.`,
		letters: (count, after, before) =>
			`Bei ${times(count)} Mal weniger Zahlen liest das Prüfnetz ${after} von 100 Buchstaben auf Schildern richtig, wo es vorher ${before} waren.`,
		run: 'Hier hindurchschicken',
		open: 'Bild öffnen',
		hint: 'Öffne eins, füg es ein oder lass es hier fallen. Es bleibt auf diesem Gerät.',
		notAPicture:
			'Dein Browser kann diese Datei nicht als Bild lesen. Versuch es mit PNG, JPEG oder WebP.',
		working: 'Unterwegs …',
		empty: 'Öffne erst ein Bild von dir.',
		notice:
			'Große Formen und Farben kommen zurück. Verloren geht, was winzig ist, und nichts ist so winzig wie Buchstaben.'
	},
	cascade: {
		label: 'Kleine Bilder vergrößert, schlicht und von einem zweiten Netz',
		title: 'Was dazukommt',
		picture: 'Bild',
		pictures: { sign: 'ein Schild', dog: 'ein Hund', castle: 'ein Schloss' },
		added: 'Nur zeigen, was gegenüber dem schlichten dazukommt',
		small: (side) => `Mehr bekommt es nicht: ${side} × ${side} Punkte`,
		plain: 'Schlicht vergrößert',
		finished: 'Vom zweiten Netz gemalt',
		truth: 'Was wirklich da war',
		off: (percent) => `${percent} % neben der Wahrheit`,
		run: 'Hier malen lassen',
		working: 'Es malt …',
		notice:
			'Kanten und Buchstaben werden scharf, und meistens stimmen sie. Aber kein Punkt davon war im kleinen Bild. So sehen solche Kanten nur gewöhnlich aus.'
	}
};

/** A question whose answer is a number of dots. */
export const dotsQuestion: Translated<typeof en.dotsQuestion> = {
	kicker: 'Aus der Figur weiter oben berechnet',
	label: 'Punkte pro Seite',
	here: 'Die oben gewählte Zeile nehmen',
	wait: 'Das wird noch berechnet. Deine Antwort wird beurteilt, sobald es fertig ist.',
	none: 'Schreib erst eine Zahl hin.',
	outside: (least, most) => `Denk an ${least} bis ${most} Punkte.`
};
