import fc from 'fast-check';

/** Any text: every character, marks and emoji among them, no half of a pair. */
export const anyText = fc.string({ unit: 'binary', maxLength: 60 });

/** What stands where a number should, and numbers where they should not be. */
const nearlyNumber = fc.oneof(
	fc.double().map(String),
	fc.integer().map(String),
	fc.constantFrom('', ' ', '-0', '1e999', 'NaN', 'Infinity', '0x10', '1_000', '١٢', '5e-324', '7 7')
);

/** Anything at all in place of a field's value; `words` are those that mean something there. */
export const hostileValue = (words: readonly string[]): fc.Arbitrary<unknown> =>
	fc.oneof(
		fc.constantFrom(...words),
		fc.constantFrom(...words).map((word) => ` ${word.toUpperCase()}-`),
		nearlyNumber,
		fc.double(),
		fc.integer(),
		anyText,
		fc.anything(),
		fc.constantFrom('__proto__', 'constructor', 'toString', 'true', 'off', null, undefined)
	);

/** An object with some of `fields`, each with anything in it. */
export const hostileFields = (
	fields: readonly string[],
	words: readonly string[]
): fc.Arbitrary<Record<string, unknown>> =>
	fc.dictionary(fc.constantFrom(...fields), hostileValue(words), { maxKeys: fields.length });

/** A query string of such fields, or of any text. */
export const hostileQuery = (
	fields: readonly string[],
	words: readonly string[]
): fc.Arbitrary<string> =>
	fc.oneof(
		anyText,
		hostileFields(fields, words).map((given) =>
			new URLSearchParams(
				Object.entries(given).map(([name, value]) => [name, textOf(value)])
			).toString()
		)
	);

/** String(value), where that can be had. */
function textOf(value: unknown): string {
	try {
		return String(value);
	} catch {
		return '{…}';
	}
}
