import type * as en from '../en/models.ts';
import type { Translated } from '../translated.ts';
import { grouped, written } from '../written.ts';

/** Words of the page on models, in German. What a card says itself is in models/NAME/card.md. */
export const models: Translated<typeof en.models> = {
	title: 'Über die Modelle',
	lead: 'Woraus sie gemacht sind, was sie können und was nicht, gemessen. Jedes Bild auf dieser Seite, das nicht exakt heißt, kommt aus dem ersten oder, wo es dabeisteht, von seinem Schüler. Ein weiteres macht fertige Bilder größer, und auch die sagen das; die letzten beiden packen Bilder in eine Kurzschrift, für Lektion 9.',
	description:
		'Modellkarten: Trainingsdaten und Lizenz, wie oft jedes Ding gezeigt wurde, das Training und seine Kosten, gemessene Qualität, bekannte Schwächen, wie man es noch einmal trainiert.',
	inEnglish: 'Die Karten gibt es bisher nur auf Englisch.',
	bench: 'Wie schnell ist dein Rechner?',
	contents: (name) => `Über ${name}`,
	measured: (name) => `${name}, gemessen`,
	world: {
		title: 'Was in seiner Welt ist, und wie oft',
		lead: 'Gelesen aus der Datei, die beim Export des Modells geschrieben wurde. Was dort nicht steht, hat das Modell nie gesehen.',
		things: 'Dinge, danach, wie oft ein häufiges Ding genau dieses ist',
		seldom: 'selten',
		right: (share) => `richtig: ${share.toFixed(0)} %`,
		rightAbout:
			'„Richtig“ sagt, wie oft das Prüfnetz das Ding auf einem Bild sieht, das darum gebeten wurde (je 20 Bilder, ein Bild sind also fünf Prozent).',
		colourable: 'kommt in jeder Farbe vor',
		rare: (share, things) =>
			`Absichtlich selten, jedes etwa ein Mal in ${grouped(Math.round(1 / share))} Bildern mit einem einzigen Ding: ${things.join(', ')}.`,
		pairs: (share) => `${Math.round(100 * share)} % der Bilder zeigen zwei Dinge.`,
		colours: 'Farben',
		places: 'Orte',
		styles: 'Stile',
		sizes: 'Größen',
		words: (seen, heldOut) =>
			`Auf Schildern steht eins von ${seen} Wörtern aus vier Buchstaben; wo das Training öfter Schilder zeigte, auch beliebige vier Buchstaben. Dem Training vorenthalten: ${heldOut.join(', ')}.`,
		heldOut: (count) => `Die ${count} Zusammenstellungen, die das Training nie gezeigt hat`,
		combination: (thing, colour, place) =>
			[colour, thing].filter(Boolean).join(' ') + (place ? `, ${place}` : ', kein Ort')
	},
	measures: {
		title: (name) => `Was ${name} kann, gemessen`,
		lead: 'Ein zweites Netz, das Prüfnetz, wurde nur mit echten Trainingsbildern trainiert. Es sagt, was es auf einem Bild sieht, und die Tabelle zählt, wie oft das ist, was verlangt war. Seine eigene Treffsicherheit steht zuerst, denn kein Ergebnis ist sicherer als das Prüfnetz.',
		command: 'Gemessen mit',
		setting: (sampler, evaluations, guidance) =>
			`Gezeichnet mit ${sampler.toUpperCase()}, ${evaluations} Auswertungen, Führung ${guidance}, wenn eine Spalte nichts anderes sagt.`,
		trained: (pictures) => `Nach ${grouped(pictures)} Trainingsbildern.`,
		nothing:
			'Diese Gewichte sind noch nicht gemessen. Die Tabellen hier füllen sich, wenn models/training/measure.py gelaufen ist.',
		missing: 'noch nicht gemessen',
		of: 'Bilder',
		what: 'Richtig in Prozent der Bilder',
		names: {
			judge_on_renders: 'Das Prüfnetz selbst, an Bildern, die es nie sah',
			judge_on_pairs: 'Das Prüfnetz selbst, an zwei Dingen',
			judge_on_signs: 'Das Prüfnetz selbst, an Schildern mit Wörtern, die es sah',
			judge_on_held_out_signs: 'Das Prüfnetz selbst, an Schildern mit Wörtern, die es nie sah',
			judge_on_held_out_combinations: 'Das Prüfnetz selbst, an Zusammenstellungen, die es nie sah',
			judge_on_rare_things: 'Das Prüfnetz selbst, an seltenen Dingen',
			generated: 'Prompts, wie das Training sie hat',
			held_out_combinations: 'Zusammenstellungen, die es nie sah',
			rare_things: 'Seltene Dinge',
			two_things: 'Zwei Dinge auf einem Bild',
			signs_seen_words: 'Schilder, Wörter, die es sah',
			signs_held_out_words: 'Schilder, Wörter, die es nie sah'
		},
		parts: {
			thing: 'Ding',
			colour: 'Farbe',
			place: 'Ort',
			style: 'Stil',
			all: 'alles zugleich',
			both_things: 'beide Dinge',
			both_colours: 'beide Farben',
			letters: 'Buchstaben',
			words: 'Wörter',
			variety: 'Vielfalt (Streuung der Merkmale des Prüfnetzes)'
		},
		frechet: 'Fréchet-Abstand über die Merkmale des Prüfnetzes (0: dieselbe Gesamtheit)',
		nearest: 'Nächstes von 20.000 Trainingsbildern, RMS-Abstand bei 64 × 64 in [−1; 1]',
		nearestOf: { generated: 'gezeichnete Bilder', renders: 'frische Zeichnungen' },
		spread: (median, p1) => `Median ${written(median)}, das nächste Prozent unter ${written(p1)}`,
		byEvaluations: (name) => `${name}: richtige Dinge in Prozent, nach Sampler und Auswertungen`,
		byGuidance: (name) => `${name}: Gehorsam in Prozent, und Vielfalt, nach Führung`
	},
	again: 'Wie man es noch einmal trainiert'
};
