import type { Beginning } from '#lib/recipe/beginning.ts';
import type { MIXTURE_FIELDS } from '#lib/recipe/mixture.ts';
import type { Painting } from '#lib/recipe/painting.ts';
import type { Control } from '#lib/recipe/grid-controls.ts';

/** Words of grids over any two controls, in English. Options go by their own names: optionWords. */
export const grid = {
	across: 'Columns by',
	down: 'Rows by',
	controls: {
		sampler: 'Sampler',
		evaluations: 'Evaluations',
		steps: 'Steps',
		word: 'A word of the prompt',
		prompt: 'Prompt',
		negative: 'Negative prompt',
		seed: 'Seed',
		guidance: 'Guidance',
		guidanceForm: 'Form of guidance',
		schedule: 'Schedule',
		spacing: 'Spacing',
		model: 'Model',
		clip: 'Clipping',
		strength: 'Strength',
		loops: 'Loops',
		start: 'Start picture',
		mask: 'Mask',
		toward: 'Other seed',
		way: 'Way to the other seed',
		second: 'Second prompt',
		mix: 'Way of mixing prompts',
		share: 'Share of a prompt',
		after: 'Steps before the paint',
		paint: 'Paint'
	} satisfies Partial<
		Record<Control | keyof Beginning | (typeof MIXTURE_FIELDS)[number] | keyof Painting, string>
	>,
	/** Of the menu. */
	options: (name: string) => `Option: ${name}`,
	values: {
		steps: (value: string) => `${value} ${value === '1' ? 'step' : 'steps'}`,
		seed: (value: string) => `seed ${value}`,
		guidance: (value: string) => `guidance ${value}`,
		text: (value: string) => (value === '' ? 'nothing' : `“${value}”`),
		clip: (value: string) => (value === 'true' ? 'clipped' : 'not clipped'),
		strength: (value: string) => `${Math.round(100 * Number(value))} % redrawn`,
		toward: (value: string) => `towards seed ${value}`,
		way: (value: string) => `${Math.round(100 * Number(value))} % of the way`,
		share: (value: string) => `${Math.round(100 * Number(value))} %`,
		loops: (value: string) => `${value} ${value === '1' ? 'loop' : 'loops'}`
	},
	table: 'Pictures in columns and rows',
	keys: 'Up and down arrows lead to the pictures above and below, left and right through all walks.',
	columnValues: (control: string) => `Columns: ${control.toLowerCase()}`,
	rowValues: (control: string) => `Rows: ${control.toLowerCase()}`,
	numbersHint: 'Up to eight numbers, spaces between.',
	textsHint: 'Up to eight, semicolons between.',
	wordHint: 'The first stands in the prompt; the others take its place. Semicolons between.',
	settings: 'Values and settings',
	summary: (parts: readonly string[]) => parts.join(' · '),
	/** What all pictures have in common. */
	shared: (seed: number | undefined, isSamePrompt: boolean) => {
		const starts = seed === undefined ? '' : `begins with the same static, x(T) of seed ${seed}`;
		const hears = isSamePrompt ? 'hears the same prompt' : '';
		const both = [starts, hears].filter(Boolean).join(', and ');
		return both && `Every walk ${both}.`;
	},
	begins: (name: string) =>
		`Each begins with ${name.startsWith('training-') ? `the training picture “${name.slice(9)}”` : 'your own picture, which stays on this device'}.`,
	clear: 'Begin with static alone',
	nearest: {
		title: 'Which comes nearest?',
		/** Groups of equal cost that one has won: “with 10 and 20 evaluations DDIM (0.11, 0.04)”. */
		sentence: (
			wins: readonly { name: string; costs: readonly string[]; distances: readonly string[] }[]
		) =>
			`Nearest to the long run comes ${listed(
				wins.map(
					({ name, costs, distances }) =>
						`${name} with ${listed(costs)} evaluations (${distances.join(', ')})`
				)
			)}.`,
		chart: 'Distance by evaluations made',
		chartAlt: (names: readonly string[]) =>
			`Distance to the long run against evaluations, both on log axes, for ${listed(names)}.`,
		x: 'evaluations',
		y: 'distance'
	}
};

/** “a”, “a and b”, “a, b and c”. */
const listed = (items: readonly string[]): string =>
	items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`;
