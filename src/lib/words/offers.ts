import type { Language } from './languages.ts';

/** What a page in English says to somebody whose browser asks for another language, in that language. */
export const offers: Readonly<
	Record<Exclude<Language, 'en'>, { sentence: string; go: string; dismiss: string }>
> = {
	de: {
		sentence: 'Diese Seite gibt es auch auf Deutsch.',
		go: 'Auf Deutsch lesen',
		dismiss: 'Nicht mehr anbieten'
	},
	es: {
		sentence: 'Este sitio también está en español.',
		go: 'Leer en español',
		dismiss: 'No volver a ofrecerlo'
	}
};
