import { pairs } from '#site-model/halves.json';
import { breakEven, PER_PICTURE } from '#lib/widgets/energy-meter/facts.ts';
import type { NumberQuestion, Question } from '#lib/lesson/question.ts';
import { fixed } from '#lib/words/written.ts';

const far = (distance: number) => fixed(distance, 1);
const thousand = pairs.find(({ pictures }) => pictures === 1000)!;

export const opening: Question = {
	id: 'never-met',
	ask: 'Zwei Netze lernen zeichnen, von je tausend Bildern, und kein Bild liegt auf beiden Stapeln. Dann bekommen beide dasselbe Rauschbild. Was zeichnen sie?',
	options: [
		{
			say: 'Jedes gibt ein Bild von seinem eigenen Stapel zurück',
			because: `Mit je einem Bild tun sie das. Aber mit tausend ist das, was sie zeichnen, ${far(thousand.own)} vom nächsten auf ihrem Stapel entfernt, und ein frisches Bild wäre es ${far(thousand.fresh)}.`
		},
		{
			say: 'Fast dasselbe neue Bild',
			right: true,
			because:
				'Beiden wurde kein Bild gemeinsam gezeigt, also kann es von keinem einzelnen kopiert sein. Gemeinsam haben sie, was beide Stapel gemeinsam haben, und das Rauschbild.'
		},
		{
			say: 'Zwei neue Bilder, so verschieden wie irgend zwei',
			because: `Neu sind sie. Aber die beiden liegen ${far(thousand.between)} auseinander, Zeichnungen aus verschiedenen Rauschbildern dagegen ${far(thousand.strangers)}.`
		}
	]
};

export const questions: Question[] = [
	{
		id: 'two-halves',
		ask: 'Zwei Netze haben von Hälften gelernt, die kein Bild gemeinsam haben. Aus einem Rauschbild zeichnen beide dasselbe Gesicht. Was folgt?',
		options: [
			{
				say: 'Eins von ihnen muss die Bilder des anderen gesehen haben',
				because: 'Sie teilen keins. Was sie teilen, ist, was Gesichter gemeinsam haben.'
			},
			{
				say: 'Das Gesicht ist aus keiner der Hälften kopiert',
				right: true,
				because:
					'Beiden wurde kein Bild gemeinsam gezeigt, also kann kein einzelnes dahinterstecken. Mit genug Bildern haben beide dasselbe über Gesichter gelernt.'
			},
			{
				say: 'Das Gesicht steckte im Rauschbild',
				because:
					'Es hat ausgesucht, welches Gesicht. Aber mit wenigen Bildern gibt dasselbe Rauschbild zwei verschiedene.'
			}
		]
	},
	{
		id: 'getty',
		ask: 'Hat das britische Gericht im November 2025 gesagt, dass Training mit den Bildern anderer erlaubt ist?',
		options: [
			{
				say: 'Ja, Stability AI hat gewonnen',
				because:
					'Beim meisten, was noch übrig war, hat es gewonnen. Aber die Klage wegen des Trainings hatte Getty fallen gelassen, weil es anderswo stattfand.'
			},
			{
				say: 'Nein, danach wurde es nicht gefragt',
				right: true,
				because:
					'Es sagte, dass die Gewichte keine rechtsverletzende Kopie sind. Ob Training im Vereinigten Königreich erlaubt ist, bleibt offen.'
			},
			{
				say: 'Nein, es sagte, dass Training dort verboten ist',
				because:
					'Auch das hat es nicht gesagt. Die Klage wegen des Trainings war fallen gelassen worden.'
			}
		]
	},
	{
		id: 'no-mark',
		ask: 'Du prüfst ein Bild auf SynthID, und es ist keins da. Was weißt du?',
		options: [
			{
				say: 'So gut wie nichts',
				right: true,
				because:
					'Das Muster steckt nur in Bildern von Herstellern, die es benutzen. Ein Foto hat keins, und ein Bild aus einem anderen Generator auch nicht.'
			},
			{
				say: 'Eine Kamera hat es aufgenommen',
				because:
					'Die meisten Generatoren benutzen dieses Muster nicht, also haben auch ihre Bilder es nicht.'
			},
			{
				say: 'Jemand hat es entfernt',
				because: 'Vielleicht, aber wahrscheinlicher war es nie da.'
			}
		]
	}
];

/** In millions. */
const even = breakEven(PER_PICTURE.mean) / 1e6;

export const evenAt: NumberQuestion = {
	id: 'break-even',
	ask: 'Nach wie vielen Millionen Bildern, zu je 2,9 Wattstunden, hat das Zeichnen so viel gebraucht wie das Training von Stable Diffusion 1?',
	truth: {
		value: even,
		within: 1,
		because: `Nach etwa ${fixed(even, 1)} Millionen: 37,5 Megawattstunden, aufgeteilt in Portionen von 2,9 Wattstunden.`
	}
};
