import { base } from '$app/paths';
import { language } from '#words/language.ts';

/** Where the site lies on its host, which is above the folder of a language that is not English. */
export const siteRoot = (): string => (language === 'en' ? base : `${base}/..`);
