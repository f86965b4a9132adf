import { overlap } from '#site-model/probe.json';
import { afterCut } from '#lib/widgets/unet-map/facts.ts';
import type { NumberQuestion, Question } from '#lib/lesson/question.ts';

const right = (cut: string) => afterCut(cut).all.toFixed(0);

export const opening: Question = {
	id: 'one-wire',
	ask: 'Im Innern des Netzes gibt es sechs Drähte. Wir schneiden einen durch, den feinsten, und verlangen noch einmal einen roten Apfel. Was geht verloren?',
	options: [
		{
			say: 'Die Farbe. Jetzt ist es ein grauer Apfel.',
			because:
				'Die Farbe bleibt. Sie entscheidet sich dort, wo es wenige Stellen gibt, weit unter dem feinsten Draht. Einen Schnitt, der die Farbe wirklich nimmt, wirst du noch sehen.'
		},
		{
			say: 'Der Feinschliff. Jetzt ist alles rau.',
			right: true,
			because: `Apfel, Tisch und Farben bleiben, aber Schale und Wand sind rau. Feine Einzelheiten gehen durch diesen Draht geradewegs hinüber. Ohne ihn ist in ${right('skip.0')} von 100 Bildern alles richtig, mit ihm in ${right('none')}.`
		},
		{
			say: 'Der Apfel. Nur ein Klecks ist noch da.',
			because: `Was es werden soll, entscheidet sich dort, wo die Bilder klein sind, und dorthin führt dieser Draht nicht. Um den Apfel zu verlieren, müsstest du alle sechs durchschneiden: Dann sind ${right('skips')} von 100 richtig.`
		}
	]
};

export const questions: Question[] = [
	{
		id: 'why-down',
		ask: 'Warum macht das Netz das Bild kleiner, nur um es wieder größer zu machen?',
		figure: 'network',
		options: [
			{
				say: 'Um auf deinem Gerät Speicher zu sparen',
				because:
					'Etwas spart es schon. Aber ein Netz, das nur sparen wollte, bliebe bis zum Ende bei kleinen Bildern, und unseres geht wieder hinauf.'
			},
			{
				say: 'Damit eine Stelle viel überblicken kann',
				right: true,
				because:
					'Jeder Block sieht eine Stelle und ihre Nachbarn. Nachbarn auf dem kleinen Bild liegen auf dem großen weit auseinander, so kommt das Ding als Ganzes in den Blick.'
			},
			{
				say: 'Um das Rauschen auszudrücken, wie Wasser aus einem Schwamm',
				because:
					'Nachbarn zu mitteln nimmt zwar etwas Rauschen weg, aber die Kanten gehen mit. Das Rauschen wird durch Ausrechnen gefunden, nicht durch Ausdrücken.'
			}
		]
	},
	{
		id: 'which-looking',
		ask: 'Wir haben in einem Block auf dem Weg hinauf das Umsehen herausgeschnitten, und der Apfel hat Farbe und Form verloren. Was beweist das?',
		figure: 'network',
		options: [
			{
				say: 'Dass der Apfel in diesem Block gespeichert ist',
				because:
					'Nimm aus einem Auto die Sicherung, und es bleibt stehen. Das heißt nicht, dass die Sicherung der Motor ist. Kein Teil enthält einen Apfel.'
			},
			{
				say: 'Nichts, denn das täte jeder Schnitt',
				because:
					'Die meisten Schnitte richten viel weniger an. Ohne den mittleren Block kannst du das Bild kaum von dem des ganzen Netzes unterscheiden.'
			},
			{
				say: 'Dass spätere Blöcke brauchen, was er weiterreicht',
				right: true,
				because:
					'Mehr kann ein Schnitt nicht verraten. Auch deine Wörter kommen dort herein, und was folgt, kommt ohne sie nicht aus. Was der Teil für sich allein tut, ist eine andere Frage.'
			}
		]
	},
	{
		id: 'probe-knows',
		ask: 'Der Umriss wurde aus der Mitte des Netzes gelesen, während du nur Rauschen sahst. Woher wissen wir, dass der Ableser ihn nicht selbst ausgerechnet hat?',
		figure: 'probe',
		options: [
			{
				say: 'Derselbe Ableser findet in den Punkten nichts',
				right: true,
				because: `Er gewichtet und addiert nur. Bekommt er die Punkte zu lesen, so passen seine Umrisse zu ${overlap.pixels[2]!.toFixed(0)} von 100, so gut wie ein und derselbe Klecks für alle. Was er findet, muss in der Mitte schon da sein.`
			},
			{
				say: 'Ihm wurde gesagt, was auf dem Bild ist',
				because:
					'Niemand hat es ihm gesagt und dem Netz auch nicht. In dieser Figur bekam das Netz überhaupt keine Wörter.'
			},
			{
				say: 'Er hatte genau diese Bilder schon gesehen',
				because:
					'Nicht einmal solche Dinge hatte er gesehen. Katzen, Eulen und Bälle wurden ihm beim Lernen vorenthalten.'
			}
		]
	}
];

/** How well an outline should fit, in 100. */
const GOOD = 60;
const first = overlap.middle.findIndex((fit) => fit > GOOD);

export const firstGood: NumberQuestion = {
	id: 'first-good',
	ask: `Nimm den Regler der letzten Figur. Bei welchem Schritt passen Umrisse aus der Mitte zum ersten Mal besser als ${GOOD} von 100?`,
	truth: {
		value: first + 1,
		within: 0,
		because: `Bei Schritt ${first + 1} sind es ${overlap.middle[first]!.toFixed(0)}, und einen Schritt davor ${overlap.middle[first - 1]!.toFixed(0)}. Aus den Punkten werden sie selbst am Ende nicht besser als ${Math.max(...overlap.pixels).toFixed(0)}.`
	}
};
