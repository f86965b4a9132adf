import { costAt, mostlyAttention } from '#lib/widgets/cost-of-pixels/facts.ts';
import type { NumberQuestion, Question } from '#lib/lesson/question.ts';
import { fixed } from '#lib/words/written.ts';

const times = (side: number) => fixed(costAt(side).times!, 1);

export const opening: Question = {
	id: 'twice-as-wide',
	ask: 'Ein Bild wird doppelt so breit und doppelt so hoch. Wie viel mehr Arbeit ist das für unser Netz?',
	options: [
		{
			say: 'Doppelt so viel',
			because: `So wäre es, wenn nur die Breite wüchse. Es sind vier Mal so viele Punkte, und von 64 auf 128 Punkte pro Seite wächst die Arbeit auf das ${times(128)}-Fache.`
		},
		{
			say: 'Genau vier Mal so viel, wie die Zahl der Punkte',
			because: `Jeder Punkt für sich ergäbe das Vierfache. Aber die Kästchen des Bildes fragen auch einander, und das wächst auf das Sechzehnfache. Von 64 auf 128 Punkte pro Seite wird es zusammen das ${times(128)}-Fache.`
		},
		{
			say: 'Etwa vier Mal, und mehr, je größer es wird',
			right: true,
			because: `Von 64 auf 128 Punkte pro Seite ist es das ${times(128)}-Fache und von 256 auf 512 das ${times(512)}-Fache. Die Punkte machen daraus vier, und dass sie einander fragen, macht mehr daraus.`
		}
	]
};

export const questions: Question[] = [
	{
		id: 'litter',
		figure: 'big',
		ask: 'Verlangt man einen Hund auf einem doppelt so breiten und hohen Bild, so zeichnet unser Netz zwei oder drei. Warum?',
		options: [
			{
				say: 'Es hat vergessen, was die Wörter sagten',
				because:
					'Die Wörter sind bei jedem Schritt da, in jedem Kästchen. Das gehört gerade zum Problem: Jeder Teil des Bildes gibt sich alle Mühe, ein Hund zu sein.'
			},
			{
				say: 'Es weiß, wie groß ein Hund in Punkten ist, aber nicht, wie viele genügen',
				right: true,
				because:
					'Alles, was es je gesehen hat, war 64 Punkte breit, mit Platz für einen. Seine Hunde bleiben so groß, wie sie waren, also passen mehr hinein, und nichts sagt, dass einer genügt.'
			},
			{
				say: 'Ein größeres Rauschbild enthält von vornherein mehr Hunde',
				because:
					'In keinem Rauschbild steckt ein Hund. Aber es ist mehr Platz da, und Platz füllt das Netz mit dem, was verlangt war.'
			}
		]
	},
	{
		id: 'small-print',
		figure: 'trip',
		ask: 'Ein Modell zeichnet in Kurzschrift und macht Kleingedrucktes falsch. Du gibst ihm einen besseren Textencoder, der jeden Buchstaben kennt. Was ist mit Schrift, die für die Kurzschrift zu klein ist?',
		options: [
			{
				say: 'Sie bleibt falsch, weil die Kurzschrift sie nicht fassen kann',
				right: true,
				because:
					'Das zweite Netz malt allein nach der Kurzschrift. Was dafür zu klein ist, verliert nicht der Generator, es hatte nie eine Chance. Dazu braucht es mehr Zahlen oder mehr Punkte pro Buchstabe.'
			},
			{
				say: 'Jetzt stimmt sie, denn die Buchstaben sind bekannt',
				because:
					'Sie zu kennen hilft bei großen Buchstaben. Aber auch kleine müssen durch die Kurzschrift, und sogar eine Seite, die fehlerfrei hineingeht, kommt als Kies zurück.'
			},
			{
				say: 'Nach mehr Schritten stimmt sie',
				because:
					'Schritte verbessern die Kurzschrift. Sie bringen nicht mehr darin unter, als sie fassen kann, wie die Seite voller Text zeigt, die überhaupt keine Schritte braucht.'
			}
		]
	},
	{
		id: 'number-plate',
		figure: 'cascade',
		ask: 'Ein verschwommenes Nummernschild wird mit so einem zweiten Netz vergrößert, und jetzt kannst du es lesen. Was weißt du?',
		options: [
			{
				say: 'Was darauf steht, denn das Netz hat viele Schilder gesehen',
				because:
					'Das hat es, und darum weiß es, wie Nummernschilder aussehen. Welche Ziffer dort stand, kann es nicht wissen, wenn das kleine Bild es nicht verrät. Es malt eine, die passen würde.'
			},
			{
				say: 'Nichts, denn solche Netze erfinden alles',
				because:
					'Nicht alles. Große Formen und deutliche Striche kommen aus dem kleinen Bild, und meist trifft es sie. Aber welcher Teil welcher ist, siehst du ihm nicht an.'
			},
			{
				say: 'Was darauf stehen könnte, und mehr nicht',
				right: true,
				because:
					'Alles ist möglich, was zum Verschwommenen passt, und das Netz zeigt dir ein solches Schild, so scharf, als wäre es wahr. Einen Strafzettel sollte dafür niemand bekommen.'
			}
		]
	}
];

export const mostlyAsking: NumberQuestion = {
	id: 'mostly-asking',
	ask: 'Wähl Zeilen in der Tabelle der Kosten. Bei welcher Größe verwendet unser Netz zum ersten Mal mehr als die Hälfte seiner Arbeit darauf, dass Kästchen einander fragen? Nenn die Punkte pro Seite.',
	truth: {
		value: mostlyAttention.side,
		within: 0,
		because: `Bei ${mostlyAttention.side} Punkten pro Seite sind es ${mostlyAttention.attention.toFixed(0)} von 100, und bei halb so vielen ${costAt(mostlyAttention.side / 2).attention.toFixed(0)}.`
	}
};
