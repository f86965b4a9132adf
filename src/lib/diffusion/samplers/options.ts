/** What a reader may set on a sampler, a schedule or a spacing. */
export type SamplerOption =
	| {
			kind: 'number';
			label: string;
			hint: string;
			default: number;
			min: number;
			max: number;
			step: number;
	  }
	| {
			kind: 'choice';
			label: string;
			hint: string;
			default: string;
			choices: Readonly<Record<string, string>>;
	  }
	| {
			/** Numbers, written with spaces between them. */
			kind: 'list';
			label: string;
			hint: string;
			default: string;
			/** What they have to do, after “has to”. */
			rule: string;
			/** The nearest numbers that do; themselves, if they do. */
			nearest: (numbers: readonly number[]) => number[];
	  };

/** The options' values, by name. */
export type OptionValues = Readonly<Record<string, number | string>>;

/** An option with any value in a range. */
export const numberOption = (
	label: string,
	hint: string,
	usual: number,
	range: { min: number; max: number; step: number }
): Extract<SamplerOption, { kind: 'number' }> => ({
	kind: 'number',
	label,
	hint,
	default: usual,
	...range
});

/** An option with whole values in a range. */
export const wholeOption = (
	label: string,
	hint: string,
	usual: number,
	range: { min: number; max: number }
): SamplerOption => numberOption(label, hint, usual, { ...range, step: 1 });

/** An option with a few named values. */
export const choiceOption = (
	label: string,
	hint: string,
	usual: string,
	choices: Readonly<Record<string, string>>
): SamplerOption => ({ kind: 'choice', label, hint, default: usual, choices });

/** An option with numbers that have to follow a rule. */
export const listOption = (
	label: string,
	hint: string,
	usual: string,
	rule: string,
	nearest: (numbers: readonly number[]) => number[]
): SamplerOption => ({ kind: 'list', label, hint, default: usual, rule, nearest });

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
			checked(option, given[name] ?? option.default)
		])
	);
}

function checked(option: SamplerOption, value: number | string): number | string {
	if (option.kind === 'choice') {
		if (Object.hasOwn(option.choices, value)) return value;
		const choices = Object.keys(option.choices).join(', ');
		throw new Error(`${option.label} "${value}" is not one of ${choices}`);
	}
	if (option.kind === 'list') {
		if (numbersInOption(value).every(Number.isFinite)) return value;
		throw new Error(`${option.label} “${value}” is not a list of numbers`);
	}
	const { label, min, max, step } = option;
	if (typeof value !== 'number' || !(value >= min && value <= max)) {
		throw new Error(`${label} = ${value} is outside ${min} … ${max}`);
	}
	if (step === 1 && !Number.isInteger(value)) throw new Error(`${label} = ${value} is not whole`);
	return value;
}
