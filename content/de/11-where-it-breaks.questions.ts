import { signs_seen_words as signs } from '#site-model/limits.json';
import type { NumberQuestion, Question } from '#lib/lesson/question.ts';

const [letters, words] = [signs.letters, signs.words].map((share) => share.toFixed(0));
const coins = (100 * (signs.letters / 100) ** 4).toFixed(0);

export const opening: Question = {
	id: 'four-letters',
	ask: `Von 100 Buchstaben auf seinen Schildern gelingen unserem Modell ${letters}. Auf wie vielen von 100 Schildern sind alle vier Buchstaben richtig?`,
	options: [
		{
			say: `Auf etwa ${letters}, genau wie bei den Buchstaben`,
			because: `So wäre es, wenn ganze Wörter misslängen oder keins. Aber Buchstaben misslingen einzeln, und ein einziger schlechter verdirbt das Wort. Ganze Wörter sind auf ${words} von 100 Schildern richtig.`
		},
		{
			say: 'Auf etwa der Hälfte',
			right: true,
			because: `Es sind ${words}. Alle vier Buchstaben müssen gelingen, wie vier Münzen, die alle Kopf zeigen müssen, und das käme auf ${coins}.`
		},
		{
			say: 'Auf weniger als 10',
			because: `So schlimm ist es nicht. Vier Münzen, die in ${letters} von 100 Würfen Kopf zeigen, tun es alle zusammen in ${coins} von 100, und auf den Schildern sind es ${words}.`
		}
	]
};

export const questions: Question[] = [
	{
		id: 'why-letters',
		ask: 'Die meiste Zeit seines Trainings gelangen unserem Modell nur 4 von 100 Buchstaben. Was hat das geändert?',
		options: [
			{
				say: 'Viel mehr Bilder von Schildern, bis jeder Buchstabe oft genug zu sehen war',
				because:
					'Es sah auch mehr Schilder, aber das allein half nicht. Die Buchstaben kannte es die ganze Zeit und wusste nicht, wo jeder hingehört.'
			},
			{
				say: 'Dass jedes Kästchen weiß, wo im Bild es liegt',
				right: true,
				because:
					'Die Buchstaben wurden ihm von Anfang an vorbuchstabiert. Was ihm fehlte, war ein Gespür für den Ort. Damit sprangen die richtigen Buchstaben auf über 80 von 100.'
			},
			{
				say: 'Ein besonderer Teil, der Text auf fertige Bilder schreibt',
				because:
					'So einen Teil hat unser Modell nicht. Manche Forschungsmodelle haben eigene Teile für Buchstaben, aber hier zeichnet ein und dasselbe Netz Schild und Buchstaben.'
			}
		]
	},
	{
		id: 'why-rare',
		ask: 'Das Training hat den Anker so oft gezeigt wie die Trompete. Warum gelingt nur eins davon?',
		options: [
			{
				say: 'Häufigkeit ist nicht alles, manche Dinge lernen sich leichter',
				right: true,
				because:
					'Beide wurden etwa 300 Mal gezeigt. Der Anker hat eine Farbe, die sonst kaum etwas hat, mit einem blauen Klumpen kommt man also weit. Die Trompete hat viele dünne Teile, und was herauskommt, wird öfter für eine Hand gehalten als für eine Trompete.'
			},
			{
				say: 'Das Wort „trumpet“ (Trompete) steht nicht in seiner Liste',
				because:
					'Dann bliebe es weg, und du bekämst irgendein Bild. Das Wort ist da. Wofür es steht, hat es nie richtig gelernt.'
			},
			{
				say: 'Das Prüfnetz weiß nicht, wie eine Trompete aussieht',
				because:
					'Dem Prüfnetz wurde Seltenes viel öfter gezeigt als dem Netz, und in Bildern, die wir gemacht haben, erkennt es das auch. Es ist die Zeichnung, die keine ist.'
			}
		]
	},
	{
		id: 'neutral',
		ask: 'Im Training waren alle sieben Farben gleich häufig. Du verlangst „an apple“ (einen Apfel) mit starker Führung. Was bekommst du?',
		options: [
			{
				say: 'Jede Farbe etwa so oft wie die anderen, wie im Training',
				because:
					'Das wäre zu hoffen. Aber die Führung bevorzugt, was dem Netz am deutlichsten „apple“ sagt. Bei 10 sind mehr als drei von vier rot.'
			},
			{
				say: 'Meistens rote, weil die Führung das Typische bevorzugt',
				right: true,
				because:
					'Die Führung geht über das hinaus, was deine Wörter ändern, bei jedem Schritt von Neuem. So endet sie bei dem, was dem Netz am deutlichsten „apple“ sagt.'
			},
			{
				say: 'Keinen Apfel, weil der Prompt nicht genug sagt',
				because: 'Aus Mangel an Wörtern verweigert es nie etwas. Was du offenlässt, füllt es aus.'
			}
		]
	}
];

/** Letters that a word may have, so that at least half of such words are right. */
const most = Math.floor(Math.log(0.5) / Math.log(signs.letters / 100));
const chanceOf = (length: number) => (100 * (signs.letters / 100) ** length).toFixed(0);

export const howLong: NumberQuestion = {
	id: 'how-long',
	ask: 'Nimm den Regler unter den Schildern. Wie viele Buchstaben darf ein Wort, das ihm gezeigt wurde, höchstens haben, damit mindestens die Hälfte solcher Wörter richtig gerät?',
	truth: {
		value: most,
		within: 0,
		because: `Mit ${most} Buchstaben sind es ${chanceOf(most)} von 100 und mit ${most + 1} ${chanceOf(most + 1)}. Jeder weitere Buchstabe nimmt vom Rest denselben Anteil weg.`
	}
};
