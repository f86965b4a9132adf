import type * as en from '../en/ten-minutes.ts';
import type { Translated } from '../translated.ts';

/** The whole story on one page, in German: no background, no sign, no term that it doesn't explain. */
export const tenMinutes: Translated<typeof en.tenMinutes> = {
	title: 'KI-Bilder in zehn Minuten',
	description:
		'Wie eine KI ein Bild macht, die ganze Geschichte auf einer Seite: was sie tut, was sie nicht tut, und die Fragen, die alle stellen.',
	lead: 'Du tippst ein paar Wörter, und ein Bild erscheint. Hier siehst du, was dazwischen geschieht, an einem einzigen Wunsch vom Anfang bis zum Ende: ein roter Apfel auf einem Holztisch.',
	kicker: 'Zehn Minuten · ohne Vorkenntnisse',

	wrong: {
		title: 'Zuerst: was sie nicht tut',
		lead: 'Die meisten fangen mit einer dieser Vorstellungen an. Alle fünf sind vernünftig, und alle fünf sind falsch.',
		yes: 'Vielleicht hast du gehört:',
		no: 'Nein.',
		ideas: [
			[
				'Sie sucht im Internet nach einem Bild, das passt.',
				'Unsere zeichnet auch ohne WLAN. Manche Apps schlagen vorher etwas nach, aber das Zeichnen selbst geht ganz ohne Suche.'
			],
			[
				'Sie zerschneidet alte Bilder und klebt die Stücke zusammen.',
				'Nichts wird geschnitten, nichts geklebt. Am Anfang ist reines Rauschen, und alle Punkte ändern sich ein wenig, immer wieder.'
			],
			[
				'Alle alten Bilder sind darin gespeichert.',
				'Dafür ist kein Platz. Unsere Maschine ist eine Datei von 4,0 Megabyte, und geübt hat sie an 1,8 Millionen Bildern. Aber was sie sehr oft gesehen hat, kann sie auswendig wissen, und darauf kommen wir zurück.'
			],
			[
				'Sie löst ein Puzzle und hat notiert, wo jedes Teil hingehört.',
				'Es gibt weder Teile noch Notizen. Sie schätzt nur, was im Rauschen verborgen sein könnte, und die meisten ihrer ersten Schätzungen sind verschwommen.'
			],
			[
				'Sie liest deine Wörter so wie du.',
				'Deine Wörter werden zu Listen von Zahlen, bevor es losgeht, und mehr als Zahlen bekommt sie nicht. Die meisten Maschinen sehen nicht einmal, wie ein Wort geschrieben wird.'
			]
		]
	},

	machine: {
		title: 'Was sie tut, auf einen Blick',
		lead: 'Das ist die ganze Maschine, von deinen Wörtern bis zum Bild. Wir gehen sie jetzt durch, und wenn du von einem Teil später mehr sehen willst, tipp ihn an: Hinter jedem steckt eine Lektion.'
	},

	practice: {
		title: 'Vorher: viel Übung',
		text: [
			'Nimm ein Bild von einem Apfel und rühr etwas Rauschen hinein, wie bei einem Fernseher ohne Sender. Frag die Maschine: Welcher Teil davon ist Rauschen? Zuerst hat sie keine Ahnung.',
			'Wir aber kennen die Antwort, denn wir haben es ja hineingerührt. Also sagen wir der Maschine, wie weit sie danebenlag, und jede Stellschraube in ihr wird ein winziges Stück gedreht, damit die nächste Schätzung besser wird. Dann kommt das nächste Bild, mit der nächsten Portion Rauschen.',
			'Unsere hat das 1,8 Millionen Mal gemacht. Niemand hat ihr gesagt, dass Äpfel rund sind. Sie musste es herausfinden, denn wer weiß, wie Äpfel aussehen, kann Apfel und Rauschen besser unterscheiden.'
		],
		try: 'Schieb den Regler, bis du den Apfel nicht mehr siehst. Selbst dann muss die Maschine schätzen.'
	},

	words: {
		title: 'Deine Wörter werden zu Zahlen',
		text: [
			'Eine Maschine kann nur rechnen, darum wird jedes Wort deines Wunschs in eine Liste von Zahlen verwandelt. In unserer Maschine sind das 96 für jedes Wort. Sie hat nur Englisch gelernt, also heißt der Wunsch für sie „a red apple on a wooden table“.',
			'Auch die Listen kommen vom Üben. Wörter, die zu ähnlichen Bildern gehören, bekommen am Ende ähnliche Listen, darum landet puppy (Welpe) nahe bei dog (Hund). Und die Wörter eines Satzes färben aufeinander ab. Nach red (rot) bekommt das Wort apple (Apfel) andere Zahlen als nach green (grün).'
		],
		try: 'Such dir ein Wort aus. Die kleinen Kästchen sind seine Zahlen.'
	},

	story: {
		title: 'Vom Rauschen zum Bild',
		lead: 'Jetzt geht die Maschine ans Werk. Scroll weiter, und der Film folgt dem Text. Oder zieh selbst daran.',
		film: 'Das Bild dieser Seite, aus Rauschen',
		now: 'Das Bild bis hierher',
		guess: 'Was die Maschine darunter vermutet',
		step: (step) => `Schritt ${step}`,
		/** Where the film stands beside each passage: a step, from 1. */
		passages: [
			{
				step: 1,
				title: 'Es beginnt mit Würfeln',
				text: 'Zuerst wird jeder Punkt ausgewürfelt. Da drin steckt kein Apfel. Dann wird die Maschine gefragt, was unter all dem Rauschen liegen könnte, bei deinen Wörtern. Ihre erste Antwort ist ein roter Fleck auf einem braunen. Das Rauschen passt zu jedem Apfel gleich gut, darum ist die sicherste Antwort von allen ein bisschen.'
			},
			{
				step: 4,
				title: 'Eine Schätzung, und ein kleiner Zug',
				text: 'Wir nehmen die Schätzung nicht und hören auf, denn sie ist ja noch verschwommen. Wir bewegen das Bild ein kleines Stück auf sie zu und fragen noch einmal. Inzwischen ist die Schätzung rund, hat ein Blatt und steht auf einem Tisch. Sieh dir aber das Bild selbst an: Du würdest es noch immer Rauschen nennen.'
			},
			{
				step: 10,
				title: 'Jede Schätzung macht die nächste leichter',
				text: 'Es ist wie Nebel, der sich hebt. Ist ein wenig davon fort, so passen weniger Äpfel zu dem, was man sieht, also kann die nächste Schätzung schärfer sein. Jetzt findest du den Apfel auch im Bild. Wo er sitzt und wie groß er ist, hat sich früh entschieden, und das ändert sich nicht mehr.'
			},
			{
				step: 16,
				title: 'Kanten und Glanz',
				text: 'Die letzten Schritte sind für Kleinigkeiten da: eine sauberere Kante, das Licht auf der Schale, die Maserung des Holzes. Deine Wörter zählen jetzt weniger. Was vom Rauschen übrig ist, entscheidet über die Einzelheiten.'
			},
			{
				step: 20,
				title: 'Und da ist dein Apfel',
				text: 'Zwanzig Schätzungen und zwanzig kleine Züge, das ist alles. Niemand hat dieses Bild gemalt, und nachgeschlagen wurde es auch nicht. Würfle neu, und dieselben Wörter geben dir einen anderen Apfel. Darum bekommst du nie zweimal dasselbe Bild, es sei denn, du verlangst dieselben Würfel.'
			}
		],
		own: 'Versuch es mit eigenen Wörtern'
	},

	asked: {
		title: 'Was alle fragen',
		doors: 'Die lange Antwort:',
		sources: 'Quellen:',
		questions: [
			{
				ask: 'Ist das Kunstdiebstahl?',
				answer:
					'Es wird nichts eingeklebt, aber gelernt hat sie an der Arbeit anderer, und oft hat niemand die gefragt. Das meiste, was sie zeichnet, ist neu, aber Bilder, die sie immer und immer wieder gesehen hat, hat man fast unverändert wieder herausgeholt. Ob das erlaubt ist, wird noch vor Gericht ausgefochten, und jedes Land hat sein eigenes Recht (Stand November 2026).',
				doors: ['copying-credit-cost', 'not-a-collage'],
				sources: ['carlini-2023']
			},
			{
				ask: 'Warum sind Hände so schwer?',
				answer:
					'Eine Hand ist klein, biegt sich auf hundert Arten, und meist ist die Hälfte verdeckt. Die Maschine sorgt dafür, dass jeder Fleck zu seinen Nachbarn passt, aber nichts in ihr zählt bis fünf. So kann jeder Finger aus der Nähe gut aussehen, und trotzdem ist einer zu viel da.',
				doors: ['where-it-breaks'],
				sources: ['kamb-2025']
			},
			{
				ask: 'Warum macht sie Buchstaben falsch?',
				answer:
					'Die meisten Maschinen sehen nie, wie ein Wort geschrieben wird, nur die Zahlen, in die es verwandelt wurde. Unsere hat buchstabieren gelernt, und trotzdem gelingen ihr nur 82 von 100 Buchstaben, sodass auf ihren Schildern mit vier Buchstaben nicht einmal jedes zweite Wort ganz stimmt. Große Maschinen von 2022 konnten es nicht besser, und die von 2026 sind gut bei kurzen Wörtern, aber vertun sich noch bei langen.',
				doors: ['where-it-breaks', 'words-to-numbers'],
				sources: ['liu-2023-text', 'esser-2024']
			},
			{
				ask: 'Wie viel Strom frisst das?',
				answer:
					'In einer Studie von 2023 brauchte ein Bild im Schnitt 2,9 Wattstunden, so viel, wie eine 10-Watt-Lampe in 17 Minuten verbraucht. Das Üben kostet viel mehr, aber nur ein Mal: 37,5 Megawattstunden für das erste Stable Diffusion im Jahr 2022, und etwa 60 bis 130 Wattstunden für unsere. Die Hersteller der größten Maschinen sagen es nicht.',
				doors: ['copying-credit-cost', 'choosing-a-path'],
				sources: ['luccioni-2024', 'compvis-2022']
			},
			{
				ask: 'Wird sie klüger, wenn ich sie benutze?',
				answer:
					'Nein. Ist das Üben vorbei, bleiben die Stellschrauben, wo sie sind, egal wie viele Bilder die Leute verlangen. Bessere Maschinen sind neue, und viel von dem Fortschritt kam durch bessere Bildunterschriften beim Üben, nicht nur durch mehr Bilder.',
				doors: ['copying-credit-cost', 'learning-to-denoise'],
				sources: ['betker-2023']
			}
		]
	},

	test: {
		title: 'Jetzt erklärst du es',
		lead: 'Eine Freundin zeigt dir auf ihrem Handy ein Bild von einem Hund. „Das hat eine KI gemacht. Woher kommt der Hund?“ Sag deine Antwort laut, dann nimm die, die ihr am nächsten kommt.',
		question: {
			id: 'friend',
			ask: 'Woher kommt der Hund?',
			options: [
				{
					say: 'Jemand hat ihn fotografiert, und die KI hat das Foto gefunden',
					because:
						'Das tut eine Suche. Diese Maschine hat keine Fotos, in denen sie nachsehen könnte. Sie beginnt mit Rauschen und endet bei einem Hund, der vermutlich nie für jemanden stillgesessen hat.'
				},
				{
					say: 'Es sind Stücke von vielen Hunden, zusammengesetzt',
					because:
						'So fühlt es sich fast an, aber es werden keine Stücke aufgehoben, und nichts wird eingeklebt. Alle Punkte ändern sich gemeinsam, bei jedem Schritt ein wenig. Von vielen Hunden kommt die Gewohnheit, so zu schätzen.'
				},
				{
					say: 'Aus Rauschen, Schritt für Schritt geklärt, von einer Maschine, die an vielen Hunden geübt hat',
					right: true,
					because:
						'Genau. Er ist höchstwahrscheinlich keine Kopie eines dieser Hunde, aber er kommt auch nicht aus dem Nichts: Ohne die Menschen, die jene Bilder gemacht haben, hätte sie nicht lernen können, wie ein Hund aussieht.'
				},
				{
					say: 'Die KI weiß, was ein Hund ist, und hat sich einen ausgedacht',
					because:
						'Niemand weiß, wie man das prüfen könnte. Prüfen können wir, was sie tut: Sie wurde darauf trainiert, Bild und Rauschen zu unterscheiden, und das genügt, um einen Hund zu zeichnen. Ob das Wissen ist, darüber wird gestritten.'
				}
			]
		}
	},

	keep: {
		title: 'Fünf Dinge zum Behalten',
		points: [
			'Am Anfang steht Rauschen, kein Bild.',
			'Sie schätzt, was unter dem Rauschen sein könnte, geht ein kleines Stück auf die Schätzung zu und fragt noch einmal.',
			'Deine Wörter sind Zahlen, die jede Schätzung in deine Richtung ziehen.',
			'Die Würfel am Anfang machen jedes Bild anders.',
			'Die meisten Bilder sind neu. Aber was sie immer und immer wieder gesehen hat, kann sie wiederholen.'
		]
	},
	onward: {
		title: 'Willst du mehr sehen?',
		text: 'Die Lektionen gehen all das langsam durch, mit Dingen zum Spielen.',
		all: 'Alle Lektionen'
	}
};
