import { base } from '$app/paths';
import { language } from '#words/language.ts';
import type { Language } from '#lib/words/languages.ts';

/** Where the site lies on its host, which is above the folder of a language that is not English. */
export const siteRoot = (): string => (language === 'en' ? base : `${base}/..`);

/** A page of the site in a language, from its path within that. */
export const addressIn = (code: Language, path: string): string =>
	siteRoot() + (code === 'en' ? '' : `/${code}`) + path;
