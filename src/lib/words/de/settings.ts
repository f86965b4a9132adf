import type * as en from '../en/settings.ts';
import type { Translated } from '../translated.ts';
import { grouped } from '../written.ts';

/** What each model is, by its name. */
const MODELS: Readonly<Record<string, string>> = {
	'scenes-64': 'hat von Trainingsbildern gelernt; es geht viele kleine Schritte.',
	'scenes-64-few':
		'hat gelernt, wo die Wege des Modells enden, Führung eingeschlossen; ein großer Schritt genügt ihm.',
	'scenes-64-early':
		'so, wie das Modell nach 28 % seiner Trainingsbilder war. Autoguidance geht weg von dem, was es sagt.'
};

/** Words of all settings of a recipe, in German. */
export const settings: Translated<typeof en.settings> = {
	seed: 'Startwert',
	steps: 'Schritte',
	calls: (evaluations, each) =>
		each === 1
			? `Das Netz läuft ${times(evaluations)}.`
			: `Das Netz läuft ${times(evaluations)}, für jeweils zwei Antworten.`,
	guidance: 'Führung',
	guidanceForm: 'Art der Führung',
	guidanceHint: '1 ist der Prompt allein; mehr geht über ihn hinaus.',
	guidedTwice:
		'Dieses Modell hat die Führung als Teil des Wegs gelernt: 1 lässt sie, wie sie gelernt ist.',
	model: 'Modell',
	aboutModel: (label, name) => `${label}: ${MODELS[name] ?? name}`,
	sampler: 'Sampler',
	schedule: 'Rauschplan',
	spacing: 'Verteilung',
	from: (paper) => `Aus: ${paper}.`,
	about: (name, sentence, paper) => `${name}: ${sentence} ${paper}.`,
	compare: 'Die Sampler an diesem Rezept vergleichen',
	more: 'Mehr Einstellungen',
	clip: 'Das Schätzbild zwischen Schwarz und Weiß halten',
	levels: (schedule, spacing) =>
		`Signal Schritt für Schritt: Rauschplan „${schedule}“, Verteilung „${spacing}“`
};

const times = (count: number): string => (count === 1 ? 'ein Mal' : `${grouped(count)} Mal`);
