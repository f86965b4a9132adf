import { languages, type Language } from '#lib/words/languages.ts';

/** Of the languages that the site speaks, the one that a browser asks for first: `['fr', 'de-AT', 'en']` → `de`. */
export const preferredLanguage = (asked: readonly string[]): Language | undefined =>
	asked
		.map((tag) => tag.split('-')[0]!.toLowerCase())
		.find((code): code is Language => Object.hasOwn(languages, code));
