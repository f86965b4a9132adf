import type * as en from '../en/study.ts';
import type { Translated } from '../translated.ts';

/** The class study, in German: what pupils see, and how it’s run. */
export const study: Translated<typeof en.study> = {
	title: 'Klassenstudie',
	pageTitle: 'Klassenstudie · From Static',
	description:
		'Vierundzwanzig Fragen vor der ersten und nach der letzten Lektion, auf dem Gerät, um zu erfahren, was eine Klasse gelernt hat.',
	lead: 'Vierundzwanzig Fragen, einmal vor Lektion 1 und einmal nach Lektion 14. Sie sagen einer Klasse, was sie gelernt hat, und dieser Seite, was sie schlecht erklärt.',
	inEnglish: 'Die Fragen gibt es bisher nur auf Englisch.',
	none: 'Noch hat niemand sie durchgeführt, darum wird hier nichts behauptet.',

	sheet: 'Die Fragen',
	code: 'Dein Code',
	codeHint:
		'Wähl einen, den nur du kennst und nach der letzten Lektion noch weißt, etwa eine Farbe und eine Zahl: BLAU7. Nicht deinen Namen.',
	when: 'Wann ist das?',
	whens: { before: 'Vor Lektion 1', after: 'Nach Lektion 14' },
	question: (number, all) => `${number} von ${all}`,
	answered: (count, all) => `${count} von ${all} beantwortet`,
	save: 'Für die Lehrkraft speichern',
	saveTable: 'Dasselbe als Tabelle (CSV)',
	clear: 'Dieses Gerät leeren, für die Nächsten',
	needCode: 'Wähl zuerst einen Code.',
	saved: 'Gespeichert. Gib die Datei deiner Lehrkraft.',
	hint: 'Lass aus, was du nicht weißt. Hier wird niemand benotet.',

	protocol: 'Wie man sie durchführt',
	steps: [
		'Vor Lektion 1: Alle öffnen diese Seite, wählen einen Code, antworten in 15 bis 20 Minuten ohne Hilfe und speichern. Sammle die Dateien in einem Ordner.',
		'Arbeitet die Lektionen durch, alle oder einige; schreib auf, welche und über wie viele Wochen.',
		'Nach der letzten: dieselbe Seite, derselbe Code, „Nach Lektion 14“. Dazwischen liegt mindestens eine Woche, und einzelne Fragen werden bis dahin nicht besprochen.',
		'Leg alle Dateien in einen Ordner und führ in einer Kopie des Codes dieser Seite npm run study -- ordner/*.json aus. Das paart die Bögen nach dem Code und sagt für alle Fragen, fürs Behalten und fürs Übertragen, wie viel mehr richtig ist, mit einem 95-%-Konfidenzintervall und einer Effektstärke.',
		'Lies es mit Vorsicht. Ohne eine zweite Klasse mit anderen Stunden kann niemand sagen, dass es an diesen Lektionen lag; und wer eine Frage zweimal sieht, wird vielleicht schon davon besser.'
	],
	kinds:
		'Zwölf Fragen wollen wissen, was in einer Lektion steht (Behalten). Zwölf fragen nach einem Fall, den keine Lektion hat (Übertragen): Wetter, Musik, Krankenhäuser. Wird nur die erste Hälfte besser, haben sie Sätze gelernt.',
	privacy: 'Datenschutz',
	privacyWords:
		'Antworten bleiben auf dem Gerät, bis jemand sie speichert, und dann stehen sie in einer Datei und nirgends sonst. Darin stehen der Code, „before“ oder „after“ (vorher oder nachher), der Tag und die Antworten: kein Name, keine Uhrzeit, nichts über das Gerät. Wer den Code gewählt hat, findet die eigene Datei wieder, und jeder, dem du ihn verraten hast, ebenso. Frag Eltern oder Schule, wo eure Regeln das verlangen, lass jeden darauf verzichten, und lösch die Dateien, wenn ihr fertig seid.'
};
