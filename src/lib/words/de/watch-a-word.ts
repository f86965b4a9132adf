import type * as en from '../en/watch-a-word.ts';
import type { Translated } from '../translated.ts';

/** Words of the figure on a word that the model is taught, in German. */
export const watchAWord: Translated<typeof en.watchAWord> = {
	label: 'Dasselbe Rauschbild nach verschieden vielen Schritten mit einem neuen Wort',
	title: 'Zusehen, wie es ein Wort lernt',
	shown: (count) =>
		`Gezeigt werden ihm diese ${count} Zeichnungen, wieder und wieder, unter einem Wort, das es nie gehört hat.`,
	drawing: (number) =>
		`Zeichnung ${number} von einem violetten Ding mit einem Auge und zwei Hörnern`,
	after: (step, of) =>
		step === 0 ? 'Vor dem ersten Schritt.' : `Nach ${step} von ${of} Schritten.`,
	picture: (prompt, step) => `„${prompt}“, gezeichnet nach ${step} Schritten`,
	moments: 'Schritte bis dahin; wähl, was groß zu sehen ist',
	moment: (step) => (step === 0 ? 'vor dem ersten Schritt' : `nach ${step} Schritten`),
	teachIt: 'Selbst beibringen',
	notice:
		'Am Strand und im All hat es das Ding nie gesehen, und doch stellt es das dorthin. Beim Hund sollte alles bleiben, wie es war, und trotzdem ändert er sich.'
};
