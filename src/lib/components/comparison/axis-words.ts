import { columnIn } from '#lib/recipe/column.ts';
import type { Control } from '#lib/recipe/grid-controls.ts';
import type { Axis, Grid } from '#lib/recipe/grid.ts';
import type { OptionName } from '#lib/recipe/recipe-options.ts';
import {
	guidanceWords,
	modelWords,
	optionSet,
	optionWords,
	scheduleWords,
	spacingWords
} from '#words/choices.ts';
import type { SamplerName } from '#lib/diffusion/samplers/all.ts';
import { samplerLabels } from '#words/sampler-labels.ts';
import { compare } from '#words/compare.ts';
import { grid as words } from '#words/grid.ts';
import { columnName } from './cell-words.ts';

const labels: Readonly<Record<string, string | undefined>> = words.controls;

/** What a field of a recipe, or an option, is called: “Guidance”, “η”. */
export const controlName = (control: string): string =>
	labels[control] ?? optionWords(control as OptionName).label;

/** A value as it is by itself: “Heun”, “3”; what is not there is nothing. */
export const plainValue = (control: string, value: string | undefined): string => {
	if (value === undefined || value === '') return words.values.text('');
	if (control === 'sampler') return samplerLabels[value as SamplerName];
	if (control === 'prompt' || control === 'negative' || control === 'second')
		return words.values.text(value);
	return CHOICES[control]?.[value]?.label ?? optionChoice(control, value);
};

const optionChoice = (control: string, value: string): string =>
	labels[control] === undefined
		? (optionWords(control as OptionName).choices?.[value] ?? value)
		: value;

/** The same in a menu, where a letter alone would say little. */
export const controlInMenu = (control: Control): string =>
	labels[control] ?? words.options(optionWords(control as OptionName).label);

type Named = Readonly<Record<string, { label: string } | undefined>>;
const CHOICES: Readonly<Record<string, Named | undefined>> = {
	guidanceForm: guidanceWords,
	schedule: scheduleWords,
	spacing: spacingWords,
	model: modelWords
};

/** What stands over a column or beside a row: “DDIM, η = 0.5”, “guidance 3”. */
export function valueName(control: Control, value: string): string {
	const choice = CHOICES[control]?.[value]?.label;
	if (choice) return choice;
	switch (control) {
		case 'sampler':
			return columnName(columnIn(value, []));
		case 'evaluations':
			return compare.row(Number(value));
		case 'word':
		case 'prompt':
		case 'negative':
		case 'second':
			return words.values.text(value);
		case 'steps':
		case 'seed':
		case 'guidance':
		case 'clip':
		case 'strength':
		case 'toward':
		case 'way':
		case 'share':
		case 'loops':
			return words.values[control](value);
		default:
			return optionSet(control as OptionName, value);
	}
}

/** What a picture is called by its place; its evaluations are said beside it. */
export function placeName(
	{ across, down }: Pick<Grid, 'across' | 'down'>,
	column: string,
	row: string
): string {
	const named = (axis: Axis, value: string) =>
		axis.control === 'evaluations' ? [] : [valueName(axis.control, value)];
	return [...named(across, column), ...named(down, row)].join(', ');
}
