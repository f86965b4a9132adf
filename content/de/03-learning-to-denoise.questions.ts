import type { Question } from '#lib/lesson/question.ts';
import { MIDDLE } from '#lib/components/guesses/values.ts';
import { signed } from '#lib/components/guesses/loss-words.ts';

export const opening: Question = {
	id: 'safest-answer',
	ask: 'Einem Netz wird ein Bild mit so viel Rauschen gezeigt, dass es ein roter Apfel gewesen sein kann oder, genauso gut, ein grüner. Es zahlt für jeden falschen Punkt, und doppelt so weit daneben kostet vier Mal so viel. Was soll es malen?',
	options: [
		{
			say: 'Einen roten Apfel: In der Hälfte der Fälle ist das perfekt',
			because:
				'Und in der anderen Hälfte ist es so falsch wie nur möglich. Da doppelt so weit daneben vier Mal so viel kostet, kostet die schlechte Hälfte mehr, als die gute spart.'
		},
		{
			say: 'Einen bräunlichen Apfel, auf halbem Weg dazwischen',
			right: true,
			because:
				'Er stimmt nie, aber er liegt nie weit daneben. So gerechnet kostet der halbe Weg nur halb so viel wie eine Wette. Die beste Antwort auf eine unklare Frage ist also ein Durchschnitt, und Durchschnitte sehen verschwommen aus.'
		},
		{
			say: 'Rot oder Grün, jedes Mal mit einem Münzwurf',
			because:
				'Eine Münze hat so oft recht wie eine Wette auf Rot und so oft unrecht. Sie kostet genauso viel, also das Doppelte des halben Wegs.'
		}
	]
};

export const questions: Question[] = [
	{
		id: 'the-target',
		figure: 'task',
		ask: 'Ein Trainingsbild wird in einem Sprung verrauscht, bis t = 700 von 1000. Was soll das Netz sagen?',
		options: [
			{
				say: 'Die Prise Rauschen, die Schritt 700 dazugegeben hätte',
				because:
					'Das verwechselt die Geschichte von den tausend Prisen mit dem, was das Training tut. Das Bild wurde ein Mal gemischt, und das Ziel ist alles Rauschen darin.'
			},
			{
				say: 'Alles Rauschen, das im Bild steckt',
				right: true,
				because:
					'Alles, in einer einzigen Antwort. Das Schätzbild und das Rauschen sagen dasselbe auf zwei Arten: Wer das eine kennt, kann das andere ausrechnen.'
			},
			{
				say: 'Das etwas sauberere Bild bei t = 699',
				because:
					'Das wäre der nächste Halt auf dem Rückweg zu einem Bild, und im Training ist niemand unterwegs. Das Netz sagt, was Rauschen war, und später erledigt eine Formel den Rest.'
			}
		]
	},
	{
		id: 'pure-noise',
		figure: 'game',
		ask: `In der Welt der zehn Zahlen oben (fünf bei −0,80, zwei bei 0,20, drei bei 0,90) bekommst du nichts als Rauschen gezeigt. Welche Antwort ist im Schnitt am billigsten?`,
		options: [
			{
				say: '−0,80, die häufigste Zahl',
				because: `Das verwechselt „am öftesten richtig“ mit „am billigsten“. Du lägst in der Hälfte der Fälle richtig und in den anderen weit daneben. Der Durchschnitt aller zehn Zahlen, ${signed(MIDDLE)}, kostet weniger, obwohl er nie stimmt.`
			},
			{
				say: `${signed(MIDDLE)}, der Durchschnitt aller zehn`,
				right: true,
				because:
					'Rauschen verrät dir nichts, also sind alle zehn so wahrscheinlich wie zuvor. Die billigste Antwort ist ihr Durchschnitt, auch wenn dort keine Zahl liegt.'
			},
			{
				say: '0,20, die mittlere der drei Zahlen',
				because: `Näher dran, aber zu hoch, denn fünf der zehn liegen bei −0,80. Ihr Durchschnitt ist ${signed(MIDDLE)}. (Würde doppelt so weit daneben nur doppelt so viel kosten, dann wäre 0,20 genauso gut.)`
			}
		]
	},
	{
		id: 'perfect-student',
		figure: 'small',
		ask: 'Angenommen, das Training an einer festen Menge von Bildern gelänge perfekt und der Verlust käme so weit herunter, wie es geht. Was würde das Netz zeichnen?',
		options: [
			{
				say: 'Seine eigenen Trainingsbilder und sonst nichts',
				right: true,
				because:
					'Das ist die exakte Antwort in der Figur oben. Sie kennt die Menge auswendig, und wenn das Rauschen abnimmt, bleibt eins der Bilder übrig. Alles Neue kommt daher, dass etwas daran fehlt, und zwar auf nützliche Weise.'
			},
			{
				say: 'Jedes Bild, das sich irgendjemand wünschen könnte',
				because:
					'Das verwechselt einen kleinen Verlust mit Fantasie. Der Verlust fragt nur, welches der Trainingsbilder unter dem Rauschen liegt. Die perfekte Antwort darauf ist ein Trainingsbild.'
			},
			{
				say: 'Den Durchschnitt aller seiner Trainingsbilder',
				because:
					'So antwortet es nur auf reines Rauschen. Wenn das Rauschen abnimmt, passen weniger Bilder, und am Ende ist es nur noch eins.'
			}
		]
	}
];
