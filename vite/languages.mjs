/** The languages besides English, each a folder of src/lib/words and of content. */
export const LANGUAGES = ['de', 'es'];

/** The one that is built: the site is built once for each. */
export const { SITE_LANGUAGE: LANGUAGE = 'en' } = process.env;

/** None: the site built so shows its words as `?strings=double`, `long`, `rtl` or `markup` asks, to see what it bears. */
export const STRINGS = 'strings';
