import type * as en from '../en/lab-slowly.ts';
import type { Translated } from '../translated.ts';

/** Words of one step of the lab, taken slowly, in German. */
export const labSlowly: Translated<typeof en.labSlowly> = {
	title: 'Ein Schritt, langsam',
	which: 'Welcher Schritt',
	kinds: { training: 'des Trainings', sampling: 'eines Wegs' },
	back: 'Zurück',
	next: 'Weiter',
	again: 'Anderer Punkt',
	train: {
		alt: 'Ein Punkt des Batches, sein Rauschen, und was das Netz daraus macht.',
		beats: [
			'Ein Punkt der Daten wird herausgegriffen: x₀.',
			'Eine Rauschstärke wird ausgelost, und ein eigenes Rauschen ε.',
			'Beides wird gemischt: x = √ᾱ x₀ + √(1−ᾱ) ε. Nur x und die Stärke gehen an das Netz.',
			'Das Netz antwortet. Sein ε̂ zeigt weg von dort, wo es den sauberen Punkt vermutet, x̂₀.',
			'Die Antwort wird mit der Wahrheit verglichen. Je weiter auseinander, desto größer der Verlust.',
			'Alle Gewichte werden ein wenig verstellt, durch einen Batch mit diesem Punkt darin. Der Fehler dieses Punkts kann sogar wachsen: Verstellt wird für den ganzen Batch.'
		],
		level: 'ᾱ',
		before: 'ε̂ liegt daneben um',
		after: 'nach dem Verstellen um'
	},
	walk: {
		alt: 'Ein Schritt eines Wegs: wo der Punkt ist, was das Netz sagt und wohin er geht.',
		step: 'Schritt',
		of: (step, steps) => `${step} von ${steps}`,
		about:
			'Von x aus ergibt das ε̂ des Netzes die Schätzung x̂₀. Der Sampler geht ein Stück des Wegs, bis μ, und gibt frisches Rauschen der Größe σ dazu, wenn er einer ist, der das tut.',
		guided:
			'Führung ist eine Linie: von der Schätzung ohne Klasse, ∅, durch die mit ihr, c, und darüber hinaus bis x̂₀.',
		names: {
			x: 'x(t)',
			eps: 'ε̂',
			x0: 'x̂₀',
			mu: 'μ',
			sigma: 'σz',
			next: 'x(t−1)',
			conditional: 'c',
			unconditional: '∅'
		}
	}
};
