/** The languages besides English, each a folder of src/lib/words and of content. */
export const LANGUAGES = ['de', 'es'];

/** The one that is built: the site is built once for each. */
export const { SITE_LANGUAGE: LANGUAGE = 'en' } = process.env;
