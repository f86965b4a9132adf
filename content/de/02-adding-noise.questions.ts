import { cosine, linear, scaledLinear, type Schedule } from '#lib/diffusion/schedule.ts';
import { forwardNumbersAt, timeBelow } from '#lib/lesson/forward-numbers.ts';
import type { NumberQuestion, Question } from '#lib/lesson/question.ts';

const END = 1000;
/** What the picture still weighs when the ruler ends. */
const left = (schedule: Schedule): string => forwardNumbersAt(schedule, END).signal;
const weights = `${left(scaledLinear())}, ${left(linear())} oder ${left(cosine())}, je nach Rauschplan`;

export const opening: Question = {
	id: 'still-there',
	ask: 'Mehr und mehr Rauschen wird in ein Bild gemischt, bis du nichts als Rauschen siehst. Wie viel vom Bild ist übrig?',
	options: [
		{
			say: 'Alles, in Stücken, die durcheinandergeraten sind',
			because:
				'Das ist das Puzzle. Aber nichts wurde verschoben. Jeder Punkt blieb, wo er war, und wurde schwächer, während das Rauschen die Oberhand gewann. Es gibt keine Stücke, die man wieder zusammensetzen könnte.'
		},
		{
			say: 'Alles, unter dem Rauschen begraben',
			because: `So wäre es, wenn das Rauschen nur obenauf läge. Aber mit jedem Schritt wird das Bild selbst schwächer, um Platz zu machen. Am Ende ist sein Gewicht ${weights}. Das lässt sich nicht ausgraben, sodass man das Bild zurückhätte.`
		},
		{
			say: 'Zu wenig, um es zurückzubekommen, aber eine Spur',
			right: true,
			because: `Mit jedem Schritt wiegt das Bild weniger und das Rauschen mehr. Am Ende ist das Gewicht des Bildes ${weights}. Daraus kann niemand ein Bild wiederherstellen. Aber eine Summe über alle Punkte findet noch Spuren, und beim ersten dieser Werte genügen sie einem Netz, um abzulesen, wie hell das Bild war.`
		},
		{
			say: 'Nichts, ab dem Augenblick, in dem du es nicht mehr siehst',
			because: `Deine Augen geben lange vor einem Netz auf, denn das kann alle Punkte zusammenzählen. Am Ende ist das Gewicht des Bildes ${weights}, und der erste dieser Werte verrät einem Netz noch, wie hell das Bild war.`
		}
	]
};

export const questions: Question[] = [
	{
		id: 'jump',
		figure: 'mixer',
		ask: 'Im Training soll das Netz ein Foto bei t = 700 sehen. Wie wird dieses verrauschte Bild gemacht?',
		options: [
			{
				say: 'Man gibt 700 Mal eine Prise Rauschen dazu',
				because:
					'Das ginge, und du bekämst dieselbe Art Bild. Aber viele Prisen dieses Rauschens sind eine größere Portion, also genügt eine einzige Mischung: malnehmen, malnehmen, addieren.'
			},
			{
				say: 'Man mischt ein Mal, mit den Gewichten für t = 700',
				right: true,
				because:
					'Die Prisen ergeben zusammen Gewichte, die sich im Voraus ausrechnen lassen, und ein Sprung führt zu jeder Zeit. Darum kann das Training Bilder und Zeiten in beliebiger Reihenfolge nehmen.'
			},
			{
				say: 'Man gibt eine Prise zum verrauschten Bild für t = 699',
				because:
					'Das verwechselt das Training mit einem Film davon. Ein Bild für t = 699 liegt nirgends herum. Was das Netz zuletzt sah, war ein anderes Bild, zu einer anderen Zeit.'
			}
		]
	},
	{
		id: 'no-cake',
		figure: 'mixer',
		ask: 'Auf halbem Weg zählen Bild und Rauschen gleich viel. Warum sind beide Gewichte etwa 0,7 und nicht 0,5?',
		options: [
			{
				say: 'Die Gewichte stimmen nur ungefähr',
				because:
					'Sie stimmen genau. Nur muss nicht ihre Summe 1 ergeben, sondern die Summe ihrer Quadrate, und 0,7 × 0,7 ist etwa ein Halbes.'
			},
			{
				say: 'Ihre Quadrate müssen zusammen 1 ergeben',
				right: true,
				because:
					'0,7 × 0,7 ist etwa ein Halbes, und zwei Halbe ergeben 1. Mit 0,5 und 0,5 würde die Mischung zu blass, weil sich Bild und Rauschen zum Teil aufheben.'
			},
			{
				say: 'Das Rauschen wird auf das ganze Bild obenauf gelegt',
				because:
					'Dann wäre das Gewicht des Bildes immer noch 1, und die Mischung würde greller und greller. Stattdessen macht das Bild Platz, und es sind die Quadrate, die zusammen 1 ergeben.'
			}
		]
	},
	{
		id: 'black-night',
		figure: 'bench',
		ask: 'Warum tat sich Stable Diffusion 1 schwer, ein Bild zu malen, das überall schwarz ist?',
		options: [
			{
				say: 'Unter seinen Trainingsbildern waren keine dunklen',
				because:
					'Das gibt den Bildern die Schuld, und dunkle gab es reichlich. Der Haken liegt am Ende des Rauschplans. Dort zeigte das Training noch eine Spur vom Bild, genug, um Dunkel von Hell zu unterscheiden. Das Rauschbild, mit dem es später beginnt, hat keine solche Spur.'
			},
			{
				say: 'Es hatte gelernt, einer Spur zu trauen, die echtem Rauschen fehlt',
				right: true,
				because:
					'Im Training verriet noch das letzte bisschen Rauschen, wie hell das Bild war, also lernte das Netz, es abzulesen. Echtes Rauschen ist im Durchschnitt mittelgrau, also zielt es auf Mittelgrau. Ein Rauschplan, der in nichts als Rauschen endet, heilt das.'
			},
			{
				say: 'Rauschen macht jedes Bild heller',
				because:
					'Auf einem dunklen Bild sieht es so aus. Aber Rauschen ist so oft dunkel wie hell. Es kommt auf die Spur von Helligkeit an, die das Training im Rauschen ließ.'
			}
		]
	}
];

const time = timeBelow(linear(), 0.36);

export const threeFourFive: NumberQuestion = {
	id: 'three-four-five',
	ask: 'Find in der Figur oben die Zeit, zu der das Rauschen das Gewicht 0,80 hat. (Welches Gewicht müsste die Katze dort haben?)',
	truth: {
		value: time,
		within: 4,
		because: `Es ist t = ${time}, weniger als ein Drittel des Wegs: 0,80² = 0,64, und das lässt 0,36 = 0,60² für die Katze übrig. Unter dem Kosinusplan, in der ersten Figur, kommt dieselbe Mischung bei t = ${timeBelow(cosine(), 0.36)}.`
	}
};
