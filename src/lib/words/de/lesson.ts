import type * as en from '../en/lesson.ts';
import type { Translated } from '../translated.ts';

const computing = 'Das wird noch berechnet. Deine Antwort wird beurteilt, sobald es fertig ist.';

/** The interface of lessons, in German. What a lesson says itself is in content/de/. */
export const lesson: Translated<typeof en.lesson> = {
	pageTitle: (title) => `${title} · From Static`,
	kicker: (number, minutes) => `Lektion ${number} · ${minutes} Minuten`,
	contents: 'In dieser Lektion',
	book: 'Lektionen',
	bookSummary:
		'Wie Bildgeneratoren funktionieren, der Reihe nach. In jeder Figur ist ein echtes Modell in deinem Browser am Werk.',
	meet: (concepts) => `Das kommt vor: ${concepts.join(', ')}.`,
	print: { start: 'Lektion drucken', busy: 'Alle Figuren werden geholt …' },
	onward: 'Andere Lektionen',
	sources: 'Quellen',
	source: (where, name) => `Quelle ${where}: ${name}`,
	backToText: 'zurück zum Text',
	backToSentence: 'Zurück zum Satz',
	previous: 'Vorige Lektion',
	next: 'Nächste Lektion',
	all: 'Alle Lektionen',

	figure: {
		failed: 'Das Programm dieser Figur ließ sich nicht holen. Bist du verbunden?',
		retry: 'Noch einmal'
	},

	level: {
		inEnglish: 'Auf Englisch',
		legend: 'Wie es gesagt wird',
		names: { 1: '① Worte', 2: '② Algebra', 3: '③ Gleichungen' }
	},

	/** How a sign is read aloud. */
	spoken: {
		x: 'x bei t',
		eps: 'Epsilon Dach',
		x0: 'x null Dach',
		mu: 'My',
		noise: 'Sigma mal z',
		next: 'x bei t minus eins'
	},

	predict: {
		kicker: 'Bevor du weiterliest',
		commit: 'Das ist mein Tipp',
		kept: 'Dein Tipp ist notiert. Lies weiter, am Ende begegnet er dir wieder.',
		choose: 'Wähl erst etwas aus. Verlieren kannst du nichts.'
	},
	recall: {
		kicker: 'Weißt du noch, was du getippt hast?',
		said: 'Du hast gesagt:',
		nothing: 'Du hast noch nicht getippt.',
		guess: 'Zurück, und tippen',
		right: 'Du hast es kommen sehen.',
		wrong: 'Das denken viele.'
	},

	quiz: {
		title: 'Prüf dich selbst',
		check: 'Prüfen',
		figure: 'Die Figur noch einmal ansehen',
		choose: 'Wähl erst eine Antwort aus.',
		right: 'Richtig.',
		wrong: 'Nicht ganz.',
		retry: 'Mit den Fragen neu anfangen',
		/** After a question’s number: “2 of 4”. */
		of: (all) => ` von ${all}`,
		score: (right, all) =>
			right === all ? `Alle ${all} richtig.` : `Bisher ${right} von ${all} richtig.`
	},

	/** Questions whose answer is a number, computed on the page. */
	computed: {
		step: {
			kicker: 'Aus dem Lauf weiter oben berechnet',
			label: 'Schritt',
			here: 'Den Schritt von oben nehmen',
			wait: 'Der Lauf oben ist noch nicht fertig. Die Antwort ergibt sich aus ihm, also lass ihn zu Ende laufen: Dann wird deine beurteilt.',
			none: 'Schreib erst die Nummer eines Schritts hin.',
			outside: (least, most) => `Dieser Lauf hat die Schritte ${least} bis ${most}.`
		},
		number: {
			kicker: 'Aus den Dateien unseres eigenen Modells berechnet',
			label: 'Deine Antwort',
			here: '',
			wait: computing,
			none: 'Schreib erst eine Zahl hin.',
			outside: (least, most) => `Denk an eine Zahl von ${least} bis ${most}.`
		},
		time: {
			kicker: 'Aus der Figur weiter oben berechnet',
			label: 'Zeit t',
			here: 'Die Zeit von oben nehmen',
			wait: computing,
			none: 'Schreib erst eine Zeit hin.',
			outside: (least, most) => `Die Zeit läuft von ${least} bis ${most}.`
		},
		evaluations: {
			kicker: 'Aus der Figur weiter oben berechnet',
			label: 'Auswertungen',
			here: 'Die Zahl von oben nehmen',
			wait: computing,
			none: 'Schreib erst eine Zahl hin.',
			outside: (least, most) => `Denk an ${least} bis ${most} Auswertungen.`
		},
		noise: {
			kicker: 'Aus der Figur weiter oben berechnet',
			label: 'Rauschen',
			here: 'Das Rauschen von oben nehmen',
			wait: computing,
			none: 'Schreib erst hin, wie viel Rauschen.',
			outside: (least, most) => `Denk an ${least} bis ${most} Teile Rauschen.`
		}
	},

	doubt: {
		ask: (picture) =>
			`Die Figur oben zeigt ${picture}. Jemand kennt alle zwölf Bilder auswendig. Ab wie vielen Teilen Rauschen auf einen Teil Bild wäre selbst dieser Jemand nicht mehr zu 90 % sicher, welches es ist?`,
		because: (noise) =>
			`Bei etwa ${noise} Teilen Rauschen auf einen Teil Bild, berechnet aus genau dem Rauschen der Figur. Dein Auge hatte längst aufgegeben. Jeder einzelne Punkt ist hoffnungslos, aber 12.288 schwache Hinweise summieren sich, wenn man weiß, wonach man sucht.`
	},

	progress: {
		finished: 'Zu Ende gelesen',
		right: (count, all) => `${count} von ${all} Fragen richtig`,
		read: (count, all) => `${count} von ${all} Lektionen gelesen`,
		next: 'Weiter mit:',
		allRead: 'Du hast alle gelesen.',
		more: 'Dein Fortschritt: mitnehmen oder drucken',
		here: 'Dein Fortschritt wird auf diesem Gerät gespeichert und nirgends sonst.',
		forget: 'Fortschritt vergessen'
	}
};
