import type * as en from '../en/grid.ts';
import type { Translated } from '../translated.ts';
import { written } from '../written.ts';

const percent = (value: string): string => `${Math.round(100 * Number(value))} %`;

/** Words of grids over any two controls, in German. Options go by their own names: optionWords. */
export const grid: Translated<typeof en.grid> = {
	across: 'Spalten nach',
	down: 'Zeilen nach',
	controls: {
		sampler: 'Sampler',
		evaluations: 'Auswertungen',
		steps: 'Schritte',
		word: 'Ein Wort des Prompts',
		prompt: 'Prompt',
		negative: 'Negativer Prompt',
		seed: 'Startwert',
		guidance: 'Führung',
		guidanceForm: 'Art der Führung',
		schedule: 'Rauschplan',
		spacing: 'Verteilung',
		model: 'Modell',
		clip: 'Abschneiden',
		strength: 'Stärke',
		loops: 'Schleifen',
		start: 'Startbild',
		mask: 'Maske',
		after: 'Schritte vor der Farbe',
		paint: 'Farbe',
		toward: 'Anderer Startwert',
		way: 'Weg zum anderen Startwert',
		second: 'Zweiter Prompt',
		mix: 'Art, Prompts zu mischen',
		share: 'Anteil eines Prompts'
	},
	/** Of the menu. */
	options: (name) => `Option: ${name}`,
	values: {
		steps: (value) => `${value} ${value === '1' ? 'Schritt' : 'Schritte'}`,
		seed: (value) => `Startwert ${value}`,
		guidance: (value) => `Führung ${written(value)}`,
		text: (value) => (value === '' ? 'nichts' : `„${value}“`),
		clip: (value) => (value === 'true' ? 'abgeschnitten' : 'nicht abgeschnitten'),
		strength: (value) => `${percent(value)} neu gezeichnet`,
		toward: (value) => `hin zu Startwert ${value}`,
		way: (value) => `${percent(value)} des Wegs`,
		share: percent,
		loops: (value) => `${value} ${value === '1' ? 'Schleife' : 'Schleifen'}`
	},
	table: 'Bilder in Spalten und Zeilen',
	keys: 'Pfeil auf und ab führen zu den Bildern darüber und darunter, links und rechts durch alle Wege.',
	columnValues: (control) => `Spalten: ${control}`,
	rowValues: (control) => `Zeilen: ${control}`,
	numbersHint: 'Bis zu acht Zahlen, mit Leerzeichen dazwischen.',
	textsHint: 'Bis zu acht, mit Semikolons dazwischen.',
	wordHint: 'Das erste steht im Prompt; die anderen treten an seine Stelle. Semikolons dazwischen.',
	settings: 'Werte und Einstellungen',
	summary: (parts) => parts.join(' · '),
	/** What all pictures have in common. */
	shared: (seed, isSamePrompt) => {
		const starts =
			seed === undefined ? '' : `beginnt mit demselben Rauschbild, x(T) von Startwert ${seed}`;
		const hears = isSamePrompt ? 'hört denselben Prompt' : '';
		const both = [starts, hears].filter(Boolean).join(', und ');
		return both && `Jeder Weg ${both}.`;
	},
	begins: (name) =>
		`Jeder beginnt mit ${name.startsWith('training-') ? `dem Trainingsbild „${name.slice(9)}“` : 'deinem eigenen Bild, das auf diesem Gerät bleibt'}.`,
	clear: 'Nur mit Rauschen beginnen',
	nearest: {
		title: 'Welcher kommt am nächsten?',
		/** Groups of equal cost that one has won: “mit 10 und 20 Auswertungen DDIM (0.11; 0.04)”. */
		sentence: (wins) =>
			`Dem langen Lauf am nächsten kommt ${listed(
				wins.map(
					({ name, costs, distances }) =>
						`${name} mit ${listed(costs)} Auswertungen (${distances.join('; ')})`
				)
			)}.`,
		chart: 'Abstand nach gemachten Auswertungen',
		chartAlt: (names) =>
			`Abstand zum langen Lauf gegen Auswertungen, beide auf logarithmischen Achsen, für ${listed(names)}.`,
		x: 'Auswertungen',
		y: 'Abstand'
	}
};

/** “a”, “a und b”, “a, b und c”. */
const listed = (items: readonly string[]): string =>
	items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} und ${items.at(-1)!}`;
