import { language } from '#words/language.ts';

/** Attributes of an element whose words are in English whatever the page's language, which it says where that is another. */
export const untranslated: { lang?: 'en' } = language === 'en' ? {} : { lang: 'en' };
