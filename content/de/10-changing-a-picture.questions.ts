import { mask, strength } from '#site-model/editing.json';
import type { NumberQuestion, Question } from '#lib/lesson/question.ts';
import { fixed } from '#lib/words/written.ts';

const [changed, other] = [mask.other_words, mask.other_static].map((found) =>
	found.dots_changed.toFixed(0)
);

export const opening: Question = {
	id: 'only-the-colour',
	ask: 'Du zeichnest einen roten Apfel. Dann verlangst du einen grünen, mit demselben Startwert und demselben Rauschbild. Was ändert sich?',
	options: [
		{
			say: 'Nur die Farbe des Apfels',
			because: `Das wäre schön. Aber die Wörter werden überall im Bild gehört. Um das Ding herum änderten sich ${changed} von 100 Punkten sichtbar, als wir es ausprobierten.`
		},
		{
			say: 'Der Apfel, und einiges um ihn herum',
			right: true,
			because: `Um das Ding herum änderten sich ${changed} von 100 Punkten sichtbar, als wir es ausprobierten. Das Rauschbild hält das Bild ungefähr gleich, aber eben nur ungefähr.`
		},
		{
			say: 'Alles, es ist ein ganz eigenes Bild',
			because: `So viel nicht. Mit einem anderen Rauschbild ändern sich um das Ding herum ${other} von 100 Punkten sichtbar, mit demselben ${changed}.`
		}
	]
};

export const questions: Question[] = [
	{
		id: 'why-loops',
		figure: 'repaint',
		ask: 'Warum lohnt es sich, wieder Rauschen dazuzugeben und denselben Schritt noch einmal zu gehen?',
		options: [
			{
				say: 'Damit sich der alte Teil ein wenig ändert und zum neuen passt',
				because:
					'Der alte Teil ändert sich gar nicht. Er wird an jedem Halt wieder eingesetzt, bis auf den letzten Punkt. Nachgeben muss der neue Teil.'
			},
			{
				say: 'Damit der neue Teil noch eine Gelegenheit bekommt, zum alten zu passen',
				right: true,
				because:
					'Nach einem Durchgang ist der neue Teil gezeichnet, ohne viel vom alten zu wissen. Rauschen macht ihn wieder weich, und jetzt ist der alte Teil daneben schon zu sehen.'
			},
			{
				say: 'Weil mehr Schritte immer ein besseres Bild ergeben',
				because:
					'Zwanzig längere Wege nebeneinander würden nicht helfen. Es hilft, zurückzugehen, nachdem Alt und Neu nebeneinandergestellt sind.'
			}
		]
	},
	{
		id: 'no-dial',
		ask: 'In einer App von 2026 lädst du ein Foto hoch und schreibst: „Nimm die Lampe weg.“ Wie wird das gewöhnlich gemacht?',
		options: [
			{
				say: 'Das Foto kommt halb unter Rauschen und wird neu gezeichnet',
				because:
					'So macht es die erste Figur, und die braucht eine Beschreibung des ganzen Bildes. „Nimm weg“ würde ihr nichts sagen.'
			},
			{
				say: 'Das Modell liest das Foto neben deinen Wörtern und zeichnet ein neues',
				right: true,
				because:
					'Es wurde an Paaren aus Vorher und Nachher trainiert. Es beginnt mit Rauschen und sieht bei jedem Schritt auf dein Foto; was bleiben soll, wird also noch einmal gezeichnet.'
			},
			{
				say: 'Die Lampe wird ausgeschnitten, und alle anderen Punkte bleiben, wie sie sind',
				because:
					'Das wäre eine Maske. Manche Programme haben eine, aber ein Modell, dem man es mit Worten sagt, zeichnet das ganze Bild neu.'
			}
		]
	},
	{
		id: 'shared-static',
		figure: 'film',
		ask: 'Alle Bilder eines Films bekommen dasselbe Rauschbild, und er flackert kaum. Warum werden Filme nicht so gemacht?',
		options: [
			{
				say: 'Weil die Körnung an ihrem Platz bleibt, während sich das Ding bewegt',
				right: true,
				because:
					'Das Rauschbild gehört zu Stellen auf dem Bildschirm, also bleibt dort auch, was daraus wird, wie Schmutz auf einer Scheibe. In einem Film sollte es sich mit dem Ding bewegen.'
			},
			{
				say: 'Weil alle Bilder genau gleich wären',
				because:
					'Ohne die bewegte Skizze wären sie es. Mit ihr bewegt sich der Apfel durchaus. Der Rest klebt am Bildschirm.'
			},
			{
				say: 'Weil es zu lange dauern würde',
				because: 'Es dauert genau so lange wie mit jedem anderen Rauschbild. Daran liegt es nicht.'
			}
		]
	}
];

/** How many of 100 blots have to become what was asked for. */
const ENOUGH = 90;
const tried = Object.entries(strength.strengths);
const [least, found] = tried.find(([, { right }]) => right >= ENOUGH)!;
const [before, foundBefore] = tried[tried.findIndex(([at]) => at === least) - 1]!;

export const enough: NumberQuestion = {
	id: 'enough',
	ask: 'Nimm den Regler der ersten Figur. Wie viel muss neu gezeichnet werden, damit aus mindestens 90 von 100 Klecksen wird, was verlangt war?',
	truth: {
		value: Number(least),
		within: 0.001,
		because: `Bei ${least} sind es ${found.right.toFixed(0)} von 100, und bei ${before} sind es noch ${foundBefore.right.toFixed(0)}. Bis dahin sind die Bilder ${fixed(found.distance, 1)} % von ihren Klecksen entfernt.`
	}
};
