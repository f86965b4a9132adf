import type * as en from '../en/reference.ts';
import type { Translated } from '../translated.ts';

/** The reference on one page, in German; the formulas themselves: src/lib/lesson/formulas.ts. */
export const reference: Translated<typeof en.reference> = {
	title: 'Die Gleichung auf einer Seite',
	description: 'Jedes Zeichen und jede Formel der Lektionen, je eine Zeile, mit ihrem Artikel.',
	lead: 'Jeder Buchstabe der Lektionen und jede Formel, je eine Zeile. Gedruckt passt es auf ein Blatt A4.',
	back: 'Zurück zur Lektion',
	print: 'Seite drucken',
	letters: 'Buchstaben',
	formulas: 'Formeln',
	columns: { name: 'Was es ist', formula: 'Formel', source: 'Aus' },
	cited: (source, at) => `${source.authors.split(',')[0]} ${source.year}${at && `, ${at}`}`,
	note: 'Ein Hut ist eine Schätzung, ein Strich ein Produkt über Schritte. t zählt von sauber (0) bis Rauschen (T), ein Schritt geht von t zum nächsten Halt s < t, und σ ist immer eine Standardabweichung.',
	means: {
		x0: 'sauberes Bild',
		x: 'verrauschtes Bild, Halt t',
		noise: 'das beigemischte Rauschen',
		guesses: 'die Schätzungen des Netzes',
		v: 'Drehung des Kreises; gerader Weg',
		step: 'Mittelwert und Streuung eines Schritts',
		z: 'frisches Rauschen, N(0, 1)',
		beta: 'Rauschen eines Schritts; 1 − β',
		abar: 'Produkt aller α bis t',
		angle: 'Winkel, cos φ = √ᾱ',
		snr: 'ᾱ/(1−ᾱ); Rauschstärke 1/√SNR',
		score: 'Score, ∇ log p verrauschter Daten',
		words: 'deine Wörter; keine Wörter',
		eta: '0: kein frisches Rauschen, 1: wie bei DDPM'
	},
	names: {
		mixture: 'Mischung',
		pinch: 'mehr Rauschen, s bis t',
		schedules: 'Rauschpläne',
		loss: 'Training',
		guess: 'Schätzbild',
		v: 'Kreis',
		preconditioning: 'Vorkonditionierung',
		weights: 'Fehler',
		exact: 'exakte Schätzung, Bilder yᵢ',
		score: 'Score',
		step: 'Schritt (DDPM)',
		sigma: 'seine Streuung',
		ddim: 'Schritt (DDIM)',
		guidance: 'Führung',
		sde: 'SDE (λ = 1), ODE (λ = 0)',
		full: 'ODE, Bild in voller Stärke',
		levels: 'Stärken nach Karras',
		solver: 'DPM-Solver++ 2M',
		flow: 'Flow, t von 0 bis 1',
		shift: 'seine Uhr, um k verschoben'
	}
};
