/** Choices that have a label, as a Select lists them, by the names that addresses use. */
export const menuOf = (
	choices: Readonly<Record<string, { label: string }>>
): { value: string; label: string }[] =>
	Object.entries(choices).map(([value, { label }]) => ({ value, label }));
