import type * as en from '../en/settings.ts';
import type { Translated } from '../translated.ts';
import { grouped } from '../written.ts';

/** What each model is, by its name. */
const MODELS: Readonly<Record<string, string>> = {
	'scenes-64': 'aprendió de imágenes de entrenamiento; da muchos pasos pequeños.',
	'scenes-64-few':
		'aprendió dónde acaban los recorridos del modelo, guía incluida; le basta un paso grande.',
	'scenes-64-early':
		'tal como era el modelo tras el 28 % de sus imágenes de entrenamiento. La autoguía se aleja de lo que dice.'
};

/** Words of all settings of a recipe, in Spanish. */
export const settings: Translated<typeof en.settings> = {
	seed: 'Semilla',
	steps: 'Pasos',
	calls: (evaluations: number, each: number) =>
		each === 1
			? `La red se ejecuta ${times(evaluations)}.`
			: `La red se ejecuta ${times(evaluations)}, con dos respuestas cada vez.`,
	guidance: 'Guía',
	guidanceForm: 'Forma de guía',
	guidanceHint: '1 es el prompt tal cual; más va más allá.',
	guidedTwice: 'Este modelo aprendió la guía como parte del recorrido: 1 la deja como la aprendió.',
	model: 'Modelo',
	aboutModel: (label: string, name: string) => `${label}: ${MODELS[name] ?? name}`,
	sampler: 'Muestreador',
	schedule: 'Calendario',
	spacing: 'Espaciado',
	from: (paper: string) => `De ${paper}.`,
	about: (name: string, sentence: string, paper: string) => `${name}: ${sentence} ${paper}.`,
	compare: 'Comparar los muestreadores con esta receta',
	more: 'Más ajustes',
	clip: 'Mantener la estimación limpia entre negro y blanco',
	levels: (schedule: string, spacing: string) =>
		`Señal paso a paso: calendario ${schedule.toLowerCase()}, espaciado ${spacing.toLowerCase()}`
};

const times = (count: number): string => (count === 1 ? 'una vez' : `${grouped(count)} veces`);
