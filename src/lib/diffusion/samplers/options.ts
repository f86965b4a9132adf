/** What a reader may set on a sampler, a schedule or a spacing. */
export type SamplerOption =
	| { kind: 'number'; default: number; min: number; max: number; step: number }
	| { kind: 'choice'; default: string; choices: readonly string[] }
	| {
			/** Numbers, written with spaces between them. */
			kind: 'list';
			default: string;
			/** The nearest numbers that follow the option's rule; themselves, if they do. */
			nearest: (numbers: readonly number[]) => number[];
	  };

/** The options' values, by name. */
export type OptionValues = Readonly<Record<string, number | string>>;

/** An option with any value in a range. */
export const numberOption = (
	usual: number,
	range: { min: number; max: number; step: number }
): Extract<SamplerOption, { kind: 'number' }> => ({ kind: 'number', default: usual, ...range });

/** An option with whole values in a range. */
export const wholeOption = (usual: number, range: { min: number; max: number }): SamplerOption =>
	numberOption(usual, { ...range, step: 1 });

/** An option with a few named values. */
export const choiceOption = (usual: string, choices: readonly string[]): SamplerOption => ({
	kind: 'choice',
	default: usual,
	choices
});

/** An option with numbers that have to follow a rule. */
export const listOption = (
	usual: string,
	nearest: (numbers: readonly number[]) => number[]
): SamplerOption => ({ kind: 'list', default: usual, nearest });

/** The numbers in a text, between spaces, commas or semicolons; NaN for what is none. */
export const numbersInOption = (text: string | number): number[] =>
	String(text)
		.split(/[\s,;]+/)
		.filter((word) => word !== '')
		.map(Number);

/**
 * All options with the given values, or their defaults. Throws where a value is outside its range, is not
 * one of the choices, or belongs to no option.
 */
export function optionValues(
	options: Readonly<Record<string, SamplerOption>>,
	given: OptionValues
): OptionValues {
	const stray = Object.keys(given).find((name) => !Object.hasOwn(options, name));
	if (stray !== undefined) throw new Error(`there is no option "${stray}" here`);
	return Object.fromEntries(
		Object.entries(options).map(([name, option]) => [
			name,
			checked(name, option, given[name] ?? option.default)
		])
	);
}

function checked(name: string, option: SamplerOption, value: number | string): number | string {
	if (option.kind === 'choice') {
		if (option.choices.includes(String(value))) return value;
		throw new Error(`${name} "${value}" is not one of ${option.choices.join(', ')}`);
	}
	if (option.kind === 'list') {
		if (numbersInOption(value).every(Number.isFinite)) return value;
		throw new Error(`${name} “${value}” is not a list of numbers`);
	}
	const { min, max, step } = option;
	if (typeof value !== 'number' || !(value >= min && value <= max)) {
		throw new Error(`${name} = ${value} is outside ${min} … ${max}`);
	}
	if (step === 1 && !Number.isInteger(value)) throw new Error(`${name} = ${value} is not whole`);
	return value;
}
