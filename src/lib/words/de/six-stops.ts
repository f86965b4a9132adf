import type * as en from '../en/six-stops.ts';
import type { Translated } from '../translated.ts';

/** Words of the figure that compares spacings in six evaluations, in German. */
export const sixStops: Translated<typeof en.sixStops> = {
	label: 'Neun Arten, sechs Halte zu setzen, und wie nah jede herankommt',
	title: 'Sechs Halte, neun Arten, sie zu setzen',
	sampler: 'Gehen mit',
	spacing: 'Verteilung',
	stops: 'wo sie hält: links Rauschen, rechts Bild',
	apart: 'daneben, %',
	right: 'richtig, %',
	alt: (spacing) =>
		`Die sechs Halte der Verteilung „${spacing}“ auf einem Lineal vom Rauschen zum Bild.`,
	key: 'Daneben: wie weit die Bilder von dem entfernt sind, wo ein Weg mit vielen Schritten vom selben Rauschbild aus endet, in Prozent von Schwarz bis Weiß. Richtig: in wie vielen alles stimmt, was verlangt war. Eine Pfeilspitze ist ein Halt jenseits des Lineals.',
	fine: (evaluations, right) =>
		`Beim langen Weg, DDIM mit ${evaluations} Auswertungen, sind ${right} % richtig.`,
	made: (pictures, evaluations) =>
		`gemessen von models/training/measure_grids.py · ${pictures} Bilder je Verteilung · ${evaluations} Auswertungen · Führung 3`,
	notice:
		'Beta, das mehr seiner Halte an beide Enden legt, kommt mit beiden Samplern am nächsten. Karras und exponentiell beginnen bei der größten Rauschstärke, die dieses Netz kennt, und verbrauchen dort die Hälfte ihrer Halte. Unterschiede von drei oder vier Bildern auf hundert sind Zufall.'
};
