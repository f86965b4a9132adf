import { by_evaluations } from '#site-model/metrics.json';
import type { NumberQuestion, Question } from '#lib/lesson/question.ts';
import { significant } from '#lib/words/written.ts';

const [slow, fast] = [by_evaluations.ddim[20], by_evaluations.ddim[4]].map(({ thing }) =>
	Math.round(thing)
);
const alone = Math.round(by_evaluations.ddim[1].thing);

export const opening: Question = {
	id: 'a-fifth',
	ask: `Mit 20 Schritten zeigen ${slow} von 100 Bildern unseres Modells das Ding, das verlangt war. Jetzt geht es 4 Schritte, in einem Fünftel der Zeit. Wie viele tun es noch?`,
	options: [
		{
			say: 'Etwa 20, für ein Fünftel der Arbeit',
			because: `Ein Bild wird nicht in gleichen Teilen aufgebaut, Schritt für Schritt. Die großen Formen entscheiden sich früh, und mit 4 Schritten sind es noch ${fast}. Mit einem einzigen Schritt allerdings nur ${alone}.`
		},
		{
			say: `Etwa ${fast}, denn die Formen entscheiden sich früh`,
			right: true,
			because: `Es sind ${fast}. Weniger Schritte heißen größere Züge, und jeder vertraut einer verschwommeneren Schätzung; darunter leiden die kleinen Dinge zuerst. Mit einem einzigen Schritt sind es nur ${alone}, es sei denn, das Netz wurde dafür noch einmal trainiert.`
		},
		{
			say: `Alle ${slow}, denn es ist ja dasselbe Netz`,
			because: `Das Netz ist dasselbe, aber es wird von weiter weg gefragt, wo seine Schätzungen verschwommener sind. Mit 4 Schritten sind es ${fast} und mit einem einzigen nur ${alone}.`
		}
	]
};

export const questions: Question[] = [
	{
		id: 'fair',
		figure: 'race',
		ask: 'Jemand vergleicht Heun mit 20 Schritten und Euler mit 20 Schritten, und Heun sieht besser aus. Was stimmt daran nicht?',
		options: [
			{
				say: 'Nichts, denn 20 Schritte sind 20 Schritte',
				because:
					'So zählt man Schritte, aber warten muss man auf Auswertungen. Jeder Schritt von Heun fragt das Netz zweimal, außer dem letzten. Es durfte also 39 Mal fragen, und Euler nur 20 Mal.'
			},
			{
				say: 'Heun hat das Netz fast doppelt so oft gefragt',
				right: true,
				because:
					'Zeit kostet das Fragen des Netzes. Euler mit 40 Schritten wäre fair. Vielleicht gewinnt Heun dann immer noch, aber knapper.'
			},
			{
				say: 'Heun sollte mit dem Netz benutzt werden, für das es trainiert wurde',
				because:
					'Das verwechselt Netz und Sampler. Ein Sampler ist eine Formel, und nichts daran ist trainiert. Beide fragen dasselbe Netz, aber Heun fragt 39 Mal und Euler nur 20 Mal.'
			}
		]
	},
	{
		id: 'two-families',
		figure: 'paths',
		ask: 'Auf den Inseln brechen zwei Wege vom selben Start auf, einer mit frischem Rauschen und einer ohne. Wo enden sie?',
		options: [
			{
				say: 'Am selben Punkt, denn am Ende sind beide exakt',
				because:
					'Das stimmt für zwei Sampler ohne frisches Rauschen. Würfel unterwegs führen woandershin. Nur die Mengen stimmen überein: Von vielen Starts aus bringen beide Familien denselben Anteil auf jede Insel.'
			},
			{
				say: 'Oft auf verschiedenen Inseln, aber die Mengen stimmen überein',
				right: true,
				because:
					'Einzelne Wege sind verschieden, aber die Mengen stimmen in jedem Augenblick überein. Für Inseln gilt das genau. Mit einem echten Netz und mit Führung stimmen die Mengen der Bilder nur ungefähr überein.'
			},
			{
				say: 'Mit Rauschen näher an einer Insel, da es Fehler zudeckt',
				because:
					'Hier gibt es nichts zuzudecken, denn auf den Inseln ist jede Antwort exakt. Frisches Rauschen hilft, wo ein Netz Fehler macht, und es kostet zusätzliche Schritte.'
			}
		]
	},
	{
		id: 'price',
		figure: 'few',
		ask: 'Modelle wie SDXL Turbo brauchen einen bis vier Schritte. Wie schaffen sie das?',
		options: [
			{
				say: 'Sie benutzen einen viel besseren Sampler',
				because:
					'Ein Sampler kann nur mit den Antworten arbeiten, die er bekommt. Die erste Schätzung eines gewöhnlichen Netzes ist ein Klecks, mit jedem Sampler. Das Netz selbst wurde noch einmal trainiert, auf lange Schritte.'
			},
			{
				say: 'Sie lassen die Schritte aus, auf die es beim Bild nicht ankommt',
				because:
					'Das tut jeder Sampler, wenn du weniger Schritte verlangst, und unter etwa zehn sieht man es. Das Netz wurde ein zweites Mal trainiert, auf lange Schritte.'
			},
			{
				say: 'Ihr Netz wurde noch einmal trainiert, auf lange Schritte',
				right: true,
				because:
					'Ein Lehrer, der viele Schritte geht, und oft auch ein urteilendes Netz trainieren einen Schüler, der wenige geht. Du bezahlst mit diesem Training und oft mit etwas Vielfalt. Solche Modelle gibt es seit 2022 und 2023.'
			}
		]
	}
];

export const asGoodAs: Omit<NumberQuestion, 'truth'> = {
	id: 'catch-up',
	ask: 'Lies im Diagramm oben den Fehler von DPM-Solver++ mit 20 Auswertungen ab. Wie viele braucht Euler ungefähr, um genauso nahe zu kommen?'
};

/** The answer to `asGoodAs`: the same walks as in the chart, Euler's one step longer each time. */
export async function catchUp(): Promise<NumberQuestion['truth']> {
	// Only the last question needs these samplers.
	const { matchingEvaluations } = await import('#lib/widgets/error-chart/facts.ts');
	const { evaluations, error } = await matchingEvaluations('dpmSolver', 20);
	return {
		value: evaluations,
		// The chart goes in strides of 16 here: its nearest mark is right.
		within: 8,
		because: `DPM-Solver++ endet ${significant(error, 2)} von der exakten Antwort entfernt. Euler kommt erst mit ${evaluations} Auswertungen so nahe, mit fast drei Mal so vielen.`
	};
}
