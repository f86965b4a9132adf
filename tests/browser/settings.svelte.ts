import {
	defaultsOf,
	type Parameters,
	type SettingsOf
} from '#lib/components/parameters/parameter.ts';

/** What a figure's address sets, as its page gives it: the figure may change it. */
export function usualSettings<Table extends Parameters>(table: Table): SettingsOf<Table> {
	const settings = $state(defaultsOf(table));
	return settings;
}
