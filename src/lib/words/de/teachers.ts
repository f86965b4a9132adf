import type * as en from '../en/teachers.ts';
import type { Translated } from '../translated.ts';

/** What teachers get beside each lesson, in German. */
export const teachers: Translated<typeof en.teachers> = {
	pageTitle: (title) => `${title} · From Static`,
	title: 'Für Lehrkräfte',
	description:
		'Pläne für zwanzig und fünfundvierzig Minuten, Versuche, Fehlvorstellungen, Arbeitsblätter und Lösungen, zu jeder Lektion.',
	lead: 'Zu jeder Lektion: wozu sie da ist, ein Plan für zwanzig Minuten und einer für eine ganze Stunde, drei Versuche zum Vorhersagen, Ansehen und Erklären, was oft missverstanden wird, und ein Arbeitsblatt zum Drucken, mit Lösungen.',
	how: 'Wie es in einem Raum geht',
	ways: [
		'Lass alle eine Vermutung aufschreiben, bevor jemand eine Figur anfasst. Eine, die nur gedacht war, ist vergessen, sobald die Antwort da ist.',
		'Ein Gerät für zwei ist besser als eins für jeden. Dann müssen sie laut sagen, was sie erwarten.',
		'Nichts braucht ein Konto, und nichts, was getippt wird, verlässt das Gerät. Die ganze Seite passt auf einen Stick: npm run pack schreibt sie als Zip, das ohne Netz geht.',
		'Zu jedem Versuch gibt es einen Link, der die Figur so öffnet, wie sie stehen muss. Eine eigene einzustellen und zu sperren dauert zwei Minuten.'
	],
	maker: 'Eine Figur einstellen und ihren Link kopieren',
	study: 'Eine fertige Klassenstudie',
	lessons: 'Die Lektionen',
	minutes: (minutes) => `${minutes} Minuten zu lesen`,
	worksheet: 'Arbeitsblatt',
	reuse: 'Was du weiterverwenden darfst',
	inEnglish: 'Diese Hinweise gibt es bisher nur auf Englisch.',
	licence:
		'Alles. Text, Figuren und Arbeitsblätter darf man kopieren, ändern und drucken, auch für Geld, wenn dabeisteht, woher sie sind: „From Static, CC BY 4.0“. Der Code steht unter der MIT-Lizenz.',
	licenceLink: 'Die Lizenz, CC BY 4.0',

	lesson: (number, title) => `Lektion ${number}: ${title}`,
	notes: 'Für Lehrkräfte',
	read: 'Lektion lesen',
	print: 'Arbeitsblatt drucken',
	present: 'Versuche vorführen',
	goals: 'Danach können sie',
	plans: 'Zwei Pläne',
	short: 'Zwanzig Minuten',
	long: 'Fünfundvierzig Minuten',
	took: (minutes) => `${minutes} min`,
	prompts: 'Vorhersagen, ansehen, erklären',
	predict: 'Vorhersagen',
	observe: 'Ansehen',
	explain: 'Erklären',
	open: (figure) => `„${figure}“ dafür eingestellt öffnen`,
	vary: 'Ändern, sperren, Link kopieren',
	key: 'Was sie gesehen haben werden',
	misconceptions: 'Was viele mitbringen',
	hears: (claim) => `„${claim}“`,
	verdicts: {
		wrong: 'falsch',
		misleading: 'halb wahr',
		dated: 'veraltet',
		unsourced: 'niemandes Zahl'
	},
	helps: 'Was geholfen hat:',
	sources: 'Quellen:',
	tasks: 'Zwei Fragen zum Schluss',
	answers: 'Lösungen',
	all: 'Alle Lektionen für Lehrkräfte',

	sheet: {
		title: (title) => `${title}: Arbeitsblatt`,
		code: 'Name oder Code',
		date: 'Datum',
		experiment: (number) => `Versuch ${number}`,
		figure: (figure, address) => `Figur: ${figure}, ${address}`,
		end: 'Zum Schluss',
		foot: 'From Static, CC BY 4.0: kopieren, ändern, dazusagen, woher es ist.',
		print: 'Drucken',
		back: 'Zurück zu den Hinweisen'
	}
};
