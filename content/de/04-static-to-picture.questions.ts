import { halfWay } from '#lib/lesson/half-way.ts';
import type { Question, StepQuestion } from '#lib/lesson/question.ts';
import { grouped } from '#lib/words/written.ts';

export const opening: Question = {
	id: 'one-answer',
	ask: 'Angenommen, das Netz darf nur ein Mal sprechen, und alles im Rauschbild, was es Rauschen nennt, wird auf einmal weggenommen. Was bleibt übrig?',
	options: [
		{
			say: 'Ein scharfer Apfel',
			because:
				'Wäre eine Antwort genug, würde niemand zwanzig einholen. Das Rauschbild passt zu jedem Apfel gleich gut, also kann das Netz nicht wissen, welchen es zeichnen soll. Seine sicherste Antwort ist so etwas wie alle auf einmal, ein Klecks ohne Kanten.'
		},
		{
			say: 'Ein Klecks in ungefähr den richtigen Farben',
			right: true,
			because:
				'Das Rauschbild passt zu jedem Apfel gleich gut, also ist die sicherste Antwort so etwas wie alle auf einmal: etwa hier Rot, etwa dort Braun, und keine Kanten. Schritt für Schritt scheidet ein Apfel nach dem anderen aus, und die Antworten werden schärfer.'
		},
		{
			say: 'Dasselbe Rauschbild, nur etwas schwächer',
			because:
				'Das bekämst du, wenn nur ein Teil des Rauschens wegginge. Hier geht aber alles, was das Netz Rauschen nennt, und übrig bleibt seine Schätzung des fertigen Bildes. Die ist gar nicht gesprenkelt, hat aber auch keine Kanten. Sie ist so etwas wie alle Äpfel auf einmal.'
		}
	]
};

export const questions: Question[] = [
	{
		id: 'mean',
		figure: 'inspector',
		ask: 'In jedem Schritt rechnet die Formel μ aus, den Mittelwert. Was ist das?',
		options: [
			{
				say: 'Das fertige Bild, wie das Netz es sich vorstellt',
				because:
					'Das ist das Schätzbild x̂₀. Der Mittelwert liegt ein Stück weit auf dem Weg dorthin, und selbst wo er ihm nahe kommt, steht das frische Rauschen noch aus. Nur im letzten Schritt sind beide dasselbe.'
			},
			{
				say: 'Die Mitte dessen, wo das nächste Bild liegen kann',
				right: true,
				because:
					'Das nächste Bild ist μ plus frisches Rauschen der Stärke σ. In diesem kurzen Weg sind die ersten Züge so groß, dass μ nur ein blasses Gespenst ist und das Rauschen fast alles tut. Im letzten Schritt gibt es kein Rauschen, und μ ist das Bild.'
			},
			{
				say: 'Das Rauschen, das weg muss',
				because:
					'Das ist ε̂, die Antwort des Netzes. Die Formel benutzt sie, und was herauskommt, ist ein Bild und kein Rauschen.'
			}
		]
	},
	{
		id: 'fresh-noise',
		figure: 'dice',
		ask: 'Warum gibt dieser Weg, der DDPM heißt, nach fast jedem Zug frisches Rauschen dazu?',
		options: [
			{
				say: 'Weil ein wenig Körnung ein Bild echter aussehen lässt',
				because:
					'Diese Körnung bekommst du nie zu sehen, denn der letzte Schritt gibt keine dazu. Frisches Rauschen ist nicht zum Ansehen da. Es sucht eins der möglichen nächsten Bilder aus.'
			},
			{
				say: 'Damit das Bild so verrauscht bleibt, wie es war',
				because:
					'Dann käme der Weg nie irgendwohin. Jeder Schritt gibt weniger zurück, als er herausnimmt, genau so viel, wie der nächste Halt verlangt.'
			},
			{
				say: 'Damit das nächste Bild nicht bloß ein Durchschnitt ist',
				right: true,
				because:
					'μ ist der Durchschnitt der möglichen nächsten Bilder, und Durchschnitte sind zu glatt. Ein Wurf sucht eins in der Nähe aus und hilft, frühe Fehler zu vergessen. In einem so kurzen Weg wie diesem suchen die Würfel auch den Apfel aus, weil der erste Schritt das alte Rauschen hinauswirft. DDIM kommt ohne sie aus: Es behält sein Rauschen, leiser gedreht, und so gibt jeder Startwert trotzdem ein anderes Bild.'
			}
		]
	},
	{
		id: 'thousand',
		figure: 'few',
		ask: 'Ein Netz wurde mit 1000 Rauschstärken trainiert. Wie viele Schritte braucht es für ein Bild?',
		options: [
			{
				say: '1000, einen für jede Stärke, mit der es trainiert wurde',
				because:
					'Das verwechselt Training und Gehen. Im Training begegneten ihm die Stärken einzeln und in keiner Reihenfolge. Danach entscheidest du, bei welchen du anhältst.'
			},
			{
				say: 'So viele du willst, aber mit weniger wird es gröber',
				right: true,
				because:
					'Jeder Schritt fragt das Netz bei der Stärke, bei der du gerade anhältst. Die Formel muss nur wissen, wie viel Rauschen vor dem Schritt da war und wie viel danach da sein soll.'
			},
			{
				say: 'Einen: Es entfernt Rauschen, also entfernt es alles',
				because:
					'Das kannst du verlangen, und du bekommst das erste Schätzbild, einen Klecks. Für scharfe Bilder in einem Schritt braucht es ein zweites Training.'
			}
		]
	}
];

export const decided: StepQuestion = {
	id: 'half-way',
	ask: 'Sieh im Lauf oben nur auf das Schätzbild x̂₀. Ab welchem Schritt ist es weniger als halb so weit vom fertigen Bild entfernt wie am Anfang?',
	answer: (frames) => {
		const clean = halfWay(frames, (frame) => frame.x0);
		const noisy = halfWay(frames, (frame) => frame.x);
		if (!clean || !noisy) return undefined;
		const count = grouped(frames[0]!.x.length);
		return {
			step: clean,
			because: `Über alle ${count} Zahlen gemessen, ist es Schritt ${clean}. Das verrauschte Bild x ist erst bei Schritt ${noisy} auf halbem Weg, das Bild ist also lange entschieden, bevor du es dort siehst.`
		};
	}
};
