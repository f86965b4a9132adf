/** The languages besides English, each a folder of src/lib/words and of content. */
export const LANGUAGES = ['de', 'es'];
