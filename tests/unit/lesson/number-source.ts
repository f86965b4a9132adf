import type { SourceKey } from '#lib/lesson/sources.ts';

/**
 * Where a number in the prose comes from: a work that the lesson cites; `setting`, a value that the
 * sentence itself names or sets; `arithmetic`, worked out in the sentence; `name`, a part of a name; or
 * what the files say, to be compared with it.
 */
export type NumberSource = SourceKey | 'setting' | 'arithmetic' | 'name' | { is: string };

/** What the files say. */
export const is = (value: number | string, digits?: number): NumberSource => ({
	is: (typeof value === 'string'
		? value
		: digits === undefined
			? value.toLocaleString('en')
			: value.toFixed(digits)
	).replace('-', '−')
});

/** The first group of a pattern in a text; says so where there is none. */
export const found = (text: string, what: RegExp): string =>
	what.exec(text)?.[1] ?? `not found: ${what}`;
