import type * as en from '../en/search.ts';
import type { Translated } from '../translated.ts';

/** The page that finds things, in German. */
export const search: Translated<typeof en.search> = {
	title: 'Suche',
	description: 'Finde ein Wort in den Lektionen, den Figuren und im Glossar.',
	label: 'Lektionen, Figuren und Glossar durchsuchen',
	hint: 'Ein Wort oder ein paar: Führung, Hände, Startwert, U-Net.',
	looking: 'Sucht …',
	nothing: (term) =>
		`Nichts hier sagt „${term}“. Versuch es mit einem kürzeren Wort, oder sieh ins Glossar und in die Lektionen.`,
	found: (places, more) => {
		if (more) return `Die besten ${places} Stellen; es gibt noch mehr:`;
		return places === 1 ? 'Eine Stelle:' : `${places} Stellen:`;
	},
	failed: 'Die Wörterliste ließ sich nicht holen, darum ist gerade nichts zu finden.',
	retry: 'Noch einmal'
};
