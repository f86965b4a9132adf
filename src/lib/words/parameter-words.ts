type Words = Readonly<Record<string, string>>;

/** What a parameter of a figure sets, in the figure's own words or in those that all `share`; undefined where it has none. */
export const wordsOfParameters =
	(own: Readonly<Record<string, Words>>, ...share: readonly Words[]) =>
	(figure: string, name: string): string | undefined =>
		own[figure]?.[name] ?? share.find((words) => name in words)?.[name];
