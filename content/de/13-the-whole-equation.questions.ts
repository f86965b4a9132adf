import { errorsAtDegrees } from '#lib/widgets/circle/facts.ts';
import type { NumberQuestion, Question } from '#lib/lesson/question.ts';
import { fixed } from '#lib/words/written.ts';

export const opening: Question = {
	id: 'three-noises',
	ask: 'In einem Schritt stehen drei Arten Rauschen: das, was wirklich im Bild steckt, das mit dem Hut und ein frisches. Welches davon sagt das Netz?',
	options: [
		{
			say: 'Das Rauschen, das wirklich im Bild steckt',
			because:
				'Gern würde es. Aber auf einem Weg kennt das niemand: Der Weg begann als Rauschen, und darunter lag kein Bild. Im Training kennt man es, weil wir es selbst hineingemischt haben.'
		},
		{
			say: 'Das mit dem Hut',
			right: true,
			because:
				'Ein Hut bedeutet, dass es eine Schätzung ist. So schätzt das Netz das Rauschen im Bild, und das ist das Einzige im ganzen Schritt, was es sagt.'
		},
		{
			say: 'Das frische',
			because:
				'Das kommt aus Würfeln, nachdem das Netz gesprochen hat. Es sieht es nie, außer als Teil des nächsten Bildes.'
		}
	]
};

const late = errorsAtDegrees(87);

export const questions: Question[] = [
	{
		id: 'same-answer',
		ask: `Bei 87 Grad ist fast alles Rauschen. Als Rauschen gesagt, liegt die Antwort des Netzes um ${fixed(late.eps, 2)} daneben. Als Bild gesagt, liegt sie um ${fixed(late.x0, 2)} daneben. Was folgt?`,
		figure: 'circle',
		options: [
			{
				say: 'Es ist eine Antwort, und die beiden Zahlen sind ihre zwei Seiten',
				right: true,
				because:
					'Nimm ein leicht falsches Rauschen heraus und vergrößere, was übrig bleibt, und aus dem kleinen Fehler wird ein großer. Nichts wurde zweimal beantwortet.'
			},
			{
				say: 'Man sollte es nach dem Rauschen fragen, weil es darin besser ist',
				because:
					'Besser ist es darin nicht. Am Rauschen gibt es kaum noch etwas zu raten, wenn fast alles, was man sieht, Rauschen ist.'
			},
			{
				say: 'Es hat zuerst das Bild geraten und danach, sorgfältiger, das Rauschen',
				because: 'Es antwortet ein Mal. Die andere Art, es zu sagen, rechnet eine kurze Zeile aus.'
			}
		]
	},
	{
		id: 'unsure-picture',
		ask: 'In der Figur mit den Glocken wird der saubere Wert unsicherer. Was geschieht mit σ?',
		figure: 'bells',
		options: [
			{
				say: 'Nichts, denn σ kommt allein aus dem Rauschplan',
				because:
					'Ein Programm nimmt es tatsächlich aus dem Rauschplan. Aber welches der beiden Enden stimmt, hängt davon ab, wie sicher das saubere Bild ist.'
			},
			{
				say: 'Es schrumpft, denn man weiß ja weniger',
				because:
					'Weniger zu wissen heißt mehr Zweifel. Die erste Glocke wird breiter, und die dritte auch.'
			},
			{
				say: 'Es wächst zu seinem anderen Ende hin',
				right: true,
				because:
					'Die erste Glocke wird breiter, also auch die dritte. Es endet dort, wo der saubere Wert so gestreut ist wie Rauschen: Da ist σ im Quadrat β.'
			}
		]
	},
	{
		id: 'same-field',
		ask: 'Du schaltest das Feld von „wie in den Lektionen“ auf „als Flow“. Die Bahnen ändern ihre Form. Enden sie woanders?',
		figure: 'field',
		options: [
			{
				say: 'Ja, denn Flow ist eine andere Art von Maschine',
				because:
					'Es wird mit einer anderen Gewichtung trainiert, und für ein Netz macht das etwas aus. Aber das Feld ist dasselbe, nur ist jeder Halt größer oder kleiner gemacht.'
			},
			{
				say: 'Nein, am Ende sind beide Schreibweisen gleich',
				right: true,
				because:
					'An jedem Halt werden alle Punkte mit einer Zahl malgenommen, und am Ende des Wegs ist diese Zahl 1.'
			},
			{
				say: 'Nur dort, wo gewürfelt wird',
				because: 'Auch die Würfel sind dieselben. Sie sind nur größer oder kleiner gezeichnet.'
			}
		]
	},
	{
		id: 'shift',
		ask: 'Große Modelle verschieben die Uhr von Flow. Was macht das mit den Halten?',
		figure: 'clocks',
		options: [
			{
				say: 'Es rückt sie alle zum Rauschen hin, um dasselbe Stück der Achse',
				right: true,
				because:
					'Auf dieser Achse ist eine Verschiebung eine Verschiebung: Jeder Halt rückt gleich weit nach links. So geschieht mehr vom Weg dort, wo viel Rauschen ist.'
			},
			{
				say: 'Es fügt am verrauschten Ende mehr davon hinzu',
				because: 'Es sind so viele wie zuvor. Sie stehen nur woanders.'
			},
			{
				say: 'Es macht sie gleichmäßig, sodass kein Schritt länger ist als ein anderer',
				because: 'Auf dieser Achse behalten sie ihre Abstände. Es ändert sich nur, wo sie stehen.'
			}
		]
	}
];

export const halfWay: NumberQuestion = {
	id: 'equally-far',
	ask: 'Dreh den Kreis. Bei welchem Winkel liegt die Antwort des Netzes, als Rauschen gesagt, so weit daneben wie als Bild gesagt?',
	truth: {
		value: 45,
		within: 3,
		because:
			'Bei 45 Grad. Dort haben Bild und Rauschen in der Mischung dasselbe Gewicht, also zählt ein Fehler auf beiden Seiten gleich.'
	}
};
