/** What a language may say in place of English: the same keys, with words of its own; any of them may be missing. */
export type Translated<Words> = Words extends (...given: infer Given) => infer Said
	? (...given: Given) => Translated<Said>
	: Words extends string
		? string
		: Words extends object
			? { readonly [Key in keyof Words]?: Translated<Words[Key]> }
			: Words;

/** English with what `own` says in its place, as deep as both are plain objects. */
export function merged<Words>(english: Words, own: unknown): Words {
	if (own === undefined) return english;
	if (!isPlain(english) || !isPlain(own)) return own as Words;
	const both = Object.entries(english).map(([key, words]) => [key, merged(words, own[key])]);
	// A table by names that are words themselves has names of its own.
	return { ...own, ...Object.fromEntries(both) } as Words;
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
