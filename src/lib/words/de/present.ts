import type * as en from '../en/present.ts';
import type { Translated } from '../translated.ts';

/** Figures on a projector, in German. */
export const present: Translated<typeof en.present> = {
	title: (figure) => `${figure}, vorgeführt`,
	description: (figure) => `${figure}, groß und deutlich, für einen ganzen Raum.`,
	lessonTitle: (lesson) => `${lesson}, vorgeführt`,
	lessonDescription: (lesson) =>
		`${lesson}: drei Versuche zum Vorhersagen, Ansehen und Erklären, für einen ganzen Raum.`,
	keys: 'Bildtasten oder Pfeile: vor und zurück. Esc: verlassen.',
	next: 'Weiter',
	previous: 'Zurück',
	leave: 'Verlassen',
	place: (at, all) => `${at} von ${all}`,
	begin: 'Schreib deine Vermutung auf, bevor du hinsiehst.'
};
