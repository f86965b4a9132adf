import type * as en from '../en/embeddings.ts';
import type { Translated } from '../translated.ts';

/** Words of the figures about words, in German. */
export const wordFigures: Translated<typeof en.wordFigures> = {
	strip: {
		label: 'Ein Prompt als Tokens und Zahlen',
		title: 'Wörter hinein, Zahlen heraus',
		prompt: 'Deine Wörter (auf Englisch)',
		other: 'Dasselbe Wort in einem anderen Satz',
		shown: 'Zahlen',
		views: { alone: 'Für sich', inSentence: 'Im Satz', change: 'Unterschied' },
		count: (tokens, width, numbers) =>
			`${tokens} Tokens × ${width} Zahlen = ${numbers} Zahlen für das Netz`,
		start: 'Start',
		token: (word, place) => `${word}, Token ${place}`,
		number: (which, value) => `Zahl ${which}: ${value}`,
		which: (which, width) => `Zahl ${which} von ${width}`,
		by: { alone: 'für sich', inSentence: 'in seinem Satz', change: 'geändert um' },
		all: (word, width) => `Alle ${width} Zahlen von ${word}`,
		moved: (word, cosine) => `Kosinus zwischen ${word} für sich und in seinem Satz: ${cosine}.`,
		legend:
			'Dunkelblau ist unter null, Grau ist null, Bernstein darüber; jenseits von ±2 bleibt die Farbe gleich',
		same: {
			title: (word) => `Wo steht ${word} noch?`,
			here: (place) => `hier noch einmal, als Token ${place}`,
			there: (place) => `im anderen Satz, als Token ${place}`,
			none: (word) => `${word} steht sonst nirgends. Schreib es in den zweiten Satz.`,
			row: 'Dieselbe Zeile der Tabelle, also sind alle seine Zahlen gleich.',
			cosine: (value) => `Kosinus ${value}`,
			most: (which, by) => `am meisten geändert: Zahl ${which}, um ${by}`
		},
		waiting: 'Die Zahlen im Satz kommen vom Modell.',
		fetch: 'Modell holen',
		notice:
			'Für sich allein hat ein Wort dieselben Zahlen, wo immer es steht. In seinem Satz nicht, denn sein Platz und seine Nachbarn haben sie verändert.'
	},
	map: {
		label: 'Die Wörter, die das Modell kennt, als Landkarte',
		title: 'Eine Karte von allem, was es kennt',
		space: 'Zahlen',
		spaces: { alone: 'Die Tabelle', inSentence: 'Nach dem Encoder' },
		groups: {
			colours: 'Farben',
			animals: 'Tiere',
			things: 'Dinge',
			places: 'Orte und Zeiten',
			styles: 'Stile',
			sizes: 'Größen',
			letters: 'Buchstaben',
			little: 'kleine Wörter'
		},
		shown: 'Gezeigt',
		toggle: (group, count) => `${group} (${count})`,
		plane: (count) =>
			`${count} Wörter auf einer Karte. Pfeiltasten gehen von Wort zu Wort, Plus und Minus zoomen.`,
		word: (word, group) => `${word}, Gruppe: ${group}`,
		zoomIn: 'Näher heran',
		zoomOut: 'Weiter weg',
		zoomFit: 'Alles',
		share: (share, chance) =>
			`Diese beiden Richtungen fassen ${share} % dessen, worin sich die Zahlen unterscheiden. Zwei Richtungen aus reinem Zufall würden ${chance} % fassen.`,
		kept: (kept, of) =>
			`Von den ${of} nächsten Wörtern eines Worts lässt die Karte im Schnitt ${kept} in seiner Nähe.`,
		find: 'Ein Wort finden',
		unknown: (word) => `Das Modell kennt „${word}“ nicht.`,
		meant: 'Ähnlich geschrieben:',
		nearest: (word) => `Am nächsten bei ${word}`,
		alone: 'Kosinus der Zeilen in der Tabelle',
		inSentence: 'Kosinus nach dem Encoder, jedes als eigener Prompt',
		usual: (value) => `Irgend zwei Wörter: im Schnitt ${value}.`,
		chance: (value) => `Bei so vielen Listen aus Zufallszahlen käme die nächste auf etwa ${value}.`,
		sum: {
			title: 'Rechnen mit Wörtern',
			a: 'Beginn mit',
			b: 'zieh ab',
			c: 'addiere',
			nothing: 'nichts',
			result: (sum) => `Am nächsten bei ${sum}`,
			own: 'eingegeben',
			without: (word, near, cosine) =>
				`Ganz ohne Rechnen ist ${near} am nächsten bei ${word} (${cosine}).`,
			same: (near) =>
				`Auch die Summe endet bei ${near}, wenn man die eingegebenen Wörter auslässt: Sie hat nichts Neues gefunden.`,
			other: (near, cosine) =>
				`Die Summe endet bei ${near} (${cosine}), wenn man die eingegebenen Wörter auslässt.`
		},
		notice:
			'Welche Wörter stehen beisammen, obwohl nie jemand gesagt hat, dass sie zusammengehören? Schalte dann auf die Tabelle um und vergleiche die nächsten Wörter mit dem, was reiner Zufall erreichte.'
	}
};
