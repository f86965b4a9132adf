import { samplerNames } from '#lib/diffusion/samplers/all.ts';
import type { SamplerOption } from '#lib/diffusion/samplers/options.ts';
import { BEGINNING_LIMITS } from './beginning.ts';
import { SAMPLERS, SCHEDULES, scheduleNames, SPACINGS, spacingNames } from './choices.ts';
import { GUIDANCE_FORMS, guidanceForms } from './guidance-choices.ts';
import type { Grid } from './grid.ts';
import { readNumber, readOneOf, readText, type Read } from './read-field.ts';
import { readOption } from './read-options.ts';
import { optionEntries, optionsOf, type OptionName, type Options } from './recipe-options.ts';
import { MIXTURE_LIMITS } from './mixture.ts';
import { RECIPE_LIMITS, type Recipe } from './recipe.ts';
import { modelNames } from './site-model.ts';

/** Characters of a text on an axis that are read. */
const LONGEST = 200;

/** How a value of an axis is read. */
interface Reading {
	/** Those it may have, where they are few. */
	names?: readonly string[];
	read: (given: string, fallback: string) => Read<string | number>;
}

const oneOf = (names: readonly string[]): Reading => ({ names, read: readOneOf(names) });
const number = (limits: Parameters<typeof readNumber>[0]): Reading => ({
	read: (given, fallback) => readNumber(limits)(given, Number(fallback))
});
const text: Reading = { read: readText(LONGEST) };

/**
 * What can differ from column to column, or from row to row: fields of a recipe; `word`, which stands in the place of one of
 * the prompt; and the evaluations that a walk may make. Samplers are read by columnIn.
 */
const READ = {
	sampler: oneOf(samplerNames),
	evaluations: number(RECIPE_LIMITS.steps),
	steps: number(RECIPE_LIMITS.steps),
	word: text,
	prompt: text,
	negative: text,
	seed: number(RECIPE_LIMITS.seed),
	guidance: number(RECIPE_LIMITS.guidance),
	guidanceForm: oneOf(guidanceForms),
	schedule: oneOf(scheduleNames),
	// Own stops are one number of steps.
	spacing: oneOf(spacingNames.filter((name) => name !== 'own')),
	model: oneOf(modelNames),
	clip: oneOf(['true', 'false']),
	strength: number(BEGINNING_LIMITS.strength),
	loops: number(BEGINNING_LIMITS.loops),
	toward: number(MIXTURE_LIMITS.toward),
	way: number(MIXTURE_LIMITS.share),
	second: text,
	share: number(MIXTURE_LIMITS.share)
} satisfies Record<string, Reading>;

/** What an axis may be of. */
export type Control = keyof typeof READ | OptionName;

const ALL_OPTIONS: Options = Object.assign(
	{},
	...[SAMPLERS, SCHEDULES, SPACINGS, GUIDANCE_FORMS].flatMap((choices) =>
		Object.values<{ options: Options }>(choices).map(({ options }) => options)
	)
) as Options;

/** Those of options that have one value; lists are none. */
const isSingle = ([, option]: [OptionName, SamplerOption]): boolean => option.kind !== 'list';

const singles = optionEntries(ALL_OPTIONS).filter(isSingle);

/** All there are. */
export const controls = [...Object.keys(READ), ...singles.map(([name]) => name)] as Control[];

/** What some fields are parts of, which not every recipe has. */
const WHERE: Partial<Record<Control, (recipe: Recipe) => object | undefined>> = {
	strength: ({ beginning }) => beginning,
	loops: ({ beginning }) => beginning,
	way: ({ otherSeed }) => otherSeed,
	toward: ({ otherSeed }) => otherSeed,
	second: ({ otherPrompt }) => otherPrompt,
	share: ({ otherPrompt }) => otherPrompt
};

/** Those that make a difference to a recipe. */
export function controlsOf({ recipe, across, down }: Grid): Control[] {
	const samplers = [across, down].filter(({ control }) => control === 'sampler');
	const options = [
		optionsOf(recipe),
		...samplers.flatMap(({ values }) => values.map(samplerOptions))
	].flatMap(optionEntries);
	const own = options.filter(isSingle).map(([name]) => name);
	const fields = (Object.keys(READ) as Control[]).filter(
		(name) => WHERE[name]?.(recipe) !== undefined || !WHERE[name]
	);
	return [...new Set([...fields, ...own, across.control, down.control])];
}

const samplerOptions = (text: string): Options => {
	const sampler = samplerNames.find((name) => name === text.split('_', 1)[0]);
	return sampler ? optionsOf({ sampler }) : {};
};

/** Names that an axis may have, where they are few; nothing where it takes numbers or texts. */
export function namesOf(control: Control): readonly string[] | undefined {
	const option = optionNamed(control);
	if (option) return option.kind === 'choice' ? option.choices : undefined;
	return fieldOf(control).names;
}

/** Whether an axis takes texts, in which there may be spaces. */
export const isText = (control: Control): boolean =>
	['word', 'prompt', 'negative', 'second'].includes(control);

/** Reads one value of an axis, as a field is read. */
export function readValue(control: Control, given: string, fallback: string) {
	const option = optionNamed(control);
	const { used, note } = option
		? readOption(option, given, fallback)
		: fieldOf(control).read(given, fallback);
	return { used: String(used), note };
}

const fieldOf = (control: Control): Reading => READ[control as keyof typeof READ];

const optionNamed = (control: Control): SamplerOption | undefined =>
	Object.hasOwn(READ, control) ? undefined : ALL_OPTIONS[control as OptionName];

/** What an axis begins with. */
export function usualValues(control: Control, recipe: Recipe): readonly string[] {
	const option = optionNamed(control);
	if (option?.kind === 'number') return spreadOver(option);
	const names = namesOf(control);
	switch (control) {
		case 'sampler':
			return ['ddpm', 'ddim', 'heun', 'dpmSolver'];
		case 'evaluations':
		case 'steps':
			return ['5', '10', '20', '40'];
		case 'seed':
			return [0, 1, 2, 3].map((more) => String((recipe.seed + more) % 2 ** 32));
		case 'guidance':
			return ['1', '3', '5', '8'];
		case 'strength':
			return ['0.2', '0.4', '0.6', '0.8'];
		case 'way':
		case 'share':
			return ['0', '0.25', '0.5', '0.75', '1'];
		case 'toward':
			return [1, 2, 3].map((more) => String((recipe.seed + more) % 2 ** 32));
		case 'loops':
			return ['1', '2', '5'];
		case 'word':
			return wordsFor(recipe.prompt);
		case 'second':
			return PROMPTS;
		case 'prompt':
			return [recipe.prompt, ...PROMPTS.filter((prompt) => prompt !== recipe.prompt)].slice(0, 4);
		case 'negative':
			return ['', 'red', 'snow'];
		default:
			return names!.slice(0, 4);
	}
}

/** The ends of a range and what lies evenly between, on its steps. */
function spreadOver({ min, max, step }: { min: number; max: number; step: number }): string[] {
	const stops = [0, 1 / 3, 2 / 3, 1].map((share) =>
		Number((min + Math.round((share * (max - min)) / step) * step).toFixed(4))
	);
	return [...new Set(stops)].map(String);
}

const PROMPTS = [
	'a red apple on a wooden table',
	'a dog at sunset',
	'a castle in the snow',
	'a boat'
];

/** Words that can stand for one another: what a prompt says of them comes first. */
const KINDS = [
	['red', 'green', 'blue', 'yellow'],
	['apple', 'car', 'cat', 'house'],
	['dog', 'cat', 'fox', 'panda'],
	['sunset', 'night']
];

function wordsFor(prompt: string): string[] {
	const said = prompt.toLowerCase().split(/\W+/);
	for (const kind of KINDS) {
		const word = kind.find((one) => said.includes(one));
		if (word) return [word, ...kind.filter((one) => one !== word)];
	}
	const [word] = said.filter((one) => one.length > 3).slice(-1);
	return word ? [word, ...KINDS[1]!.filter((one) => one !== word)].slice(0, 4) : KINDS[0]!;
}
