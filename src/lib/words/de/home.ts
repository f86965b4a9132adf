import type * as en from '../en/home.ts';
import type { Translated } from '../translated.ts';

/** The home page, in German. */
export const home: Translated<typeof en.home> = {
	title: 'Jedes Bild beginnt als Rauschen',
	lead: 'Die meisten Bildgeneratoren fangen mit reinem Rauschen an und nehmen es weg, immer ein wenig, bis etwas da ist. Dieser hier ist klein genug, um in deinem Browser zu laufen, und offen genug, um ihm dabei zuzusehen.',
	waiting: 'Ein Bild, das gleich entsteht.',
	still: 'Der Film, den du hier siehst, ist eine Aufzeichnung und läuft ohne es weiter.',
	from: 'Rauschen',
	drag: 'Zieh am Film, oder',
	to: 'Bild',
	play: 'Abspielen',
	start: (number) => `Mit Lektion ${number} anfangen`,
	lessons: 'Lektionen',
	lessonsLead:
		'Vom ersten Körnchen Rauschen bis zur ganzen Gleichung. Du brauchst keine Vorkenntnisse; in jeder Figur ist ein echtes Modell am Werk.',
	number: (number, minutes) => `Lektion ${number} · ${minutes} Minuten`,
	read: 'gelesen',
	question: {
		kicker: 'Oder fang mit einer Frage an',
		title: 'Ich will wissen …',
		about:
			'Ist das Diebstahl? Warum stimmen die Hände nicht? Wie viel Strom kostet es? Jede Frage führt zu ihrer Antwort.'
	},
	forWhom:
		'Für alle, die sich fragen, wie Bildgeneratoren funktionieren. Mathematik brauchst du keine; wer sie will, findet sie hier ganz.',
	draw: {
		title: 'Zeichne gleich hier eins',
		lead: 'Tipp etwas ein (auf Englisch, denn nur das versteht das Modell), oder nimm eins von diesen. Dein eigenes Gerät zeichnet es, aus Rauschen.',
		prompt: 'Was gezeichnet werden soll',
		placeholder: 'a red apple on a wooden table',
		go: 'Zeichnen',
		pause: 'Stopp',
		first: (megabytes) => `Beim ersten Mal muss das Modell kommen: ${megabytes} MB.`,
		open: 'In der Spielwiese öffnen',
		examples:
			'Früher vom selben Modell gezeichnet. Nimm eins, und es wird hier noch einmal gezeichnet.',
		alt: (prompt) => `„${prompt}“, früher gezeichnet`,
		made: (prompt) => `„${prompt}“, hier gezeichnet.`
	},
	/** Ten minutes: one page tells the story. */
	short: 'Die ganze Geschichte in zehn Minuten',
	wall: {
		title: 'Sechzehn, die es gezeichnet hat',
		lead: 'Niemand hat die besten ausgesucht: Das sind die Startwerte 1 bis 16, so wie sie kamen. Öffne eins und sieh zu, wie es entsteht.'
	},
	doors: {
		title: 'Oder spiel einfach',
		playground: ['Spielwiese', 'Jeder Regler der Maschine, und alles, was in ihr vorgeht.'],
		compare: [
			'Vergleich',
			'Dieselben Wörter, dasselbe Rauschbild, auf viele Arten gezeichnet, nebeneinander.'
		],
		lab: ['Labor', 'Trainiere selbst ein Netz, auf Punkten, und sieh dabei zu.']
	}
};
