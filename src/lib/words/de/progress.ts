import type * as en from '../en/progress.ts';
import type { Translated } from '../translated.ts';

/** A reader’s own progress, and the page that prints it, in German. */
export const progressWords: Translated<typeof en.progressWords> = {
	title: 'Dein Fortschritt',
	pageTitle: (title) => `${title} · From Static`,
	description: 'Was du auf diesem Gerät gelesen und beantwortet hast, zum Mitnehmen oder Drucken.',
	lead: 'Das liegt auf diesem Gerät und nirgends sonst. Du kannst es als Datei auf ein anderes mitnehmen oder ausdrucken.',
	lesson: 'Lektion',
	read: 'Gelesen',
	right: 'Fragen richtig',
	yes: 'bis zum Ende',
	no: 'noch nicht',
	of: (count, all) => `${count} von ${all}`,
	save: 'Als Datei speichern',
	open: 'Datei öffnen',
	opened: 'Dein Fortschritt ist jetzt der aus der Datei.',
	notOurs:
		'Diese Datei enthält keinen Fortschritt, den diese Seite gespeichert hat. Nichts hat sich geändert.',
	replaces: 'Was auf diesem Gerät liegt, wird durch den Inhalt der Datei ersetzt.',
	certificate: 'Seite zum Drucken',

	sheet: {
		title: 'Was ich gelesen und beantwortet habe',
		name: 'Name',
		nameHint: 'Er wird gedruckt und nicht aufbewahrt.',
		intro: (read, all, right, asked) =>
			`${read} von ${all} Lektionen von From Static darüber gelesen, wie Bildgeneratoren funktionieren, und ${right} von ${asked} Fragen richtig beantwortet.`,
		on: (day) => `Stand: ${day}`,
		honest:
			'Von der Seite selbst geschrieben, nach dem, was auf einem Gerät angeklickt wurde. Niemand hat zugesehen, und niemand hat benotet.',
		mark: { right: 'richtig', wrong: 'nicht richtig' },
		empty: 'Auf diesem Gerät ist noch nichts beantwortet.',
		print: 'Drucken',
		back: 'Zurück zu deinem Fortschritt'
	}
};
