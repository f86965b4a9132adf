/** A number from `min` to `max`; `step` is how finely a slider goes. */
interface NumberParameter {
	kind: 'number';
	min: number;
	max: number;
	step: number;
	whole: boolean;
	default: number;
}

/** A text of at most `longest` characters. */
interface TextParameter {
	kind: 'text';
	longest: number;
	default: string;
}

/** One of `values`. A figure may come to others by itself: a picture of the reader’s own, which no link carries. */
interface ChoiceParameter<Value extends string | number = string | number> {
	kind: 'choice';
	values: readonly Value[];
	default: Value;
}

interface FlagParameter {
	kind: 'flag';
	default: boolean;
}

/** Any of `values`; as one text, with spaces between them, in their order. */
interface SeveralParameter {
	kind: 'several';
	values: readonly string[];
	default: string;
}

/** What a link, a host page or a teacher may set on a figure. */
export type Parameter =
	NumberParameter | TextParameter | ChoiceParameter | FlagParameter | SeveralParameter;

/** The table of a figure; the key is the name in links and messages. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** A value of any of them. */
export type FigureSetting = string | number | boolean;
export type FigureSettings = Record<string, FigureSetting>;

/** The values that go with a table. */
export type SettingsOf<Table extends Parameters> = {
	-readonly [Name in keyof Table]: Table[Name]['default'];
};

export const numberFrom = (min: number, max: number, usual: number, step = 1): NumberParameter => ({
	kind: 'number',
	min,
	max,
	step,
	whole: step === 1,
	default: usual
});

/** Characters (UTF-16) of a text in a link. */
const LONGEST = 300;

export const text = (usual: string, longest = LONGEST): TextParameter => ({
	kind: 'text',
	longest,
	default: usual
});

export const choice = <const Value extends string | number>(
	values: readonly Value[],
	usual: NoInfer<Value>
): ChoiceParameter<Value> => ({ kind: 'choice', values, default: usual });

export const flag = (usual = false): FlagParameter => ({ kind: 'flag', default: usual });

export const several = (values: readonly string[]): SeveralParameter => ({
	kind: 'several',
	values,
	default: ''
});

/** What a figure begins with where nobody says otherwise. */
export const defaultsOf = <Table extends Parameters>(table: Table): SettingsOf<Table> =>
	Object.fromEntries(
		Object.entries(table).map(([name, parameter]) => [name, parameter.default])
	) as SettingsOf<Table>;
