/** Choices that have a label, as a Select lists them, by the names that addresses use. */
export const menuOf = <Name extends string>(
	choices: Readonly<Record<Name, { label: string }>>
): { value: Name; label: string }[] =>
	(Object.keys(choices) as Name[]).map((value) => ({ value, label: choices[value].label }));
