import { grouped } from '../written.ts';

/** What each model is, by its name. */
const MODELS: Readonly<Record<string, string>> = {
	'scenes-64': 'learned from training pictures; it takes many small steps.',
	'scenes-64-few':
		'learned where the walks of the model end, guidance included; one large step is enough for it.',
	'scenes-64-early':
		'as the model was after 28 % of its training pictures. Autoguidance goes away from what it says.'
};

/** Words of all settings of a recipe, in English. */
export const settings = {
	seed: 'Seed',
	steps: 'Steps',
	calls: (evaluations: number, each: number) =>
		each === 1
			? `The network runs ${times(evaluations)}.`
			: `The network runs ${times(evaluations)}, for two answers each.`,
	guidance: 'Guidance',
	guidanceForm: 'Form of guidance',
	guidanceHint: '1 is the prompt alone; more goes past it.',
	guidedTwice: 'This model has learned guidance as a part of the walk: 1 keeps it as learned.',
	model: 'Model',
	aboutModel: (label: string, name: string) => `${label}: ${MODELS[name] ?? name}`,
	sampler: 'Sampler',
	schedule: 'Schedule',
	spacing: 'Spacing',
	from: (paper: string) => `From ${paper}.`,
	about: (name: string, sentence: string, paper: string) => `${name}: ${sentence} ${paper}.`,
	compare: 'Compare the samplers on this recipe',
	more: 'More settings',
	clip: 'Keep the clean guess within black and white',
	levels: (schedule: string, spacing: string) =>
		`Signal step by step: ${schedule.toLowerCase()} schedule, ${spacing.toLowerCase()} spacing`
};

const times = (count: number): string => (count === 1 ? 'once' : `${grouped(count)} times`);
