import type { Language } from '../languages.ts';

/** The language of everything beside this file, as browsers name it. */
export const language: Language = 'es';

/** What stands in a number where English has these. */
export const marks = { '.': ',', ',': '.' };

/** A whole number of so many digits has its thousands apart. */
export const groupedFrom = 5;
