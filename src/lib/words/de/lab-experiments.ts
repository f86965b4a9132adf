import type * as en from '../en/lab-experiments.ts';
import type { Translated } from '../translated.ts';

/** Experiments with the lab, in German. */
export const labExperiments: Translated<typeof en.labExperiments> = {
	title: 'Sechs Experimente',
	lead: 'Jedes stellt das Labor ein. Rate erst, dann drück auf Trainieren und sieh hin.',
	set: (number) => `Nummer ${number} einstellen`,
	notice: 'Achte darauf',
	list: [
		{
			query: 'data=twoPoints&noise=1',
			question: 'Auf halbem Weg zwischen zwei Antworten: Was sagt das Netz?',
			notice:
				'Bei vollem Rauschen ist jede Schätzung die Mitte, wo keine Daten sind: der Durchschnitt beider. Erst wenn das Rauschen fällt, entscheidet sich der Weg für eine Seite. Schieb den Start eines Wegs über die Mitte und sieh, wie er kippt.'
		},
		{
			query: 'sampler=ddpm&steps=100',
			question: 'Ergibt frisches Rauschen unterwegs bessere Proben?',
			notice:
				'Die Wege von DDPM zittern, die von DDIM sind glatt, von denselben Starts aus. Beide Enden liegen auf der Spirale: Wähl DDIM mit 10 Schritten, dann DDPM mit 10, und vergleich den Abstand.'
		},
		{
			query: 'data=dinosaur&points=20&width=128',
			question: 'Was lernt es aus nur zwanzig Punkten?',
			notice:
				'Der exakte Entrauscher kann immer nur die zwanzig Punkte zurückgeben: Er hat sie auswendig gelernt. Das Netz kommt dem nahe, wenn es lange trainiert; halt es früh an, und es malt stattdessen zwischen sie.'
		},
		{
			query: 'data=dinosaur&waves=0',
			question: 'Warum will ein Netz Wellen seiner Eingaben?',
			notice:
				'Trainier 800 Schritte, dann stell die Wellen auf 3 und trainier noch einmal 800. Ohne Sinus und Kosinus des Orts bleiben die Proben deutlich weiter neben den Linien: Zu einem schlichten Netz kommen feine Einzelheiten langsam. Aus demselben Grund hören Bildnetze die Rauschstärke als Wellen.'
		},
		{
			query: 'data=rings&conditional=true&label=1&guidance=3',
			question: 'Was macht Führung mit der Form?',
			notice:
				'Mit Führung 1 füllen die Proben die Klasse, die verlangt war. Hochgedreht werden sie von der anderen Klasse weggeschoben, über ihre eigenen Daten hinaus: deutlicher, und weniger vielfältig.'
		},
		{
			query: 'data=checkerboard&target=eps&schedule=linear&steps=5',
			question: 'Wie wenige Schritte kann ein Weg haben?',
			notice:
				'Mit fünf verschmieren die Felder. Versuch DPM-Solver++ mit denselben fünf, dann beide mit 50: Ein besserer Sampler ist Schritte wert, und mit genug davon sind sich alle einig.'
		}
	]
};
