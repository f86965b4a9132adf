import type * as en from '../en/guidance-forms.ts';
import type { Translated } from '../translated.ts';
import { written } from '../written.ts';

/** Words of the figure that measures the forms of guidance, in German. */
export const guidanceFormWords: Translated<typeof en.guidanceFormWords> = {
	label: 'Gehorsam, Vielfalt und ausgebrannte Pixel unter sieben Arten der Führung',
	title: 'Was jede Art der Führung bringt',
	form: 'Art',
	strength: 'Führung',
	measures: {
		all: 'Alles richtig, in %',
		variety: 'Wie verschieden Bilder sind',
		burnt: 'Ausgebrannte Pixel, in %'
	},
	columns: {
		all: 'richtig, %',
		variety: 'Vielfalt',
		burnt: 'ausgebrannt, %'
	},
	key: 'Unten entlang: Führung von 1 bis 15. Gestrichelt: einfache Führung. Waagrechte graue Linie: gezeichnete Trainingsbilder zu denselben Prompts.',
	alt: (measure, form, strength, value) =>
		`${measure}, gegen die Führung. ${form} bei ${written(strength)}: ${written(value)}.`,
	made: (on) =>
		`gemessen von models/training/measure_guidance.py · ${on.pictures} Bilder je Punkt (${on.prompts} Prompts) · DDIM · ${on.evaluations} Schritte`,
	notice:
		'Einfache Führung erkauft Gehorsam mit Pixeln, die ins Schwarze und Weiße laufen, und ab etwa 10 verliert sie auch Gehorsam. Die meisten anderen Arten halten sich in einer Sache zurück: Der Bereich lässt die verrauschten Schritte in Ruhe, die nächsten beiden dämpfen den Kontrast, und so weiter. Autoguidance geht woandershin. Schwach (1,5 und 2) behält sie die ganze Vielfalt, aber unsere Bilder gehorchen dadurch nicht besser; ab 5 zerbricht sie sie, darum endet ihre Linie bei 3. Bei so wenigen Bildern je Punkt nimm Unterschiede von drei oder vier Prozent für Rauschen.'
};
