import type * as en from '../en/paint-over.ts';
import type { Translated } from '../translated.ts';

/** Words of painting into a step, in German. */
export const paintOver: Translated<typeof en.paintOver> = {
	lead: 'Halt einen Weg auf halber Strecke an und bring ihn auf andere Gedanken: Mal einen Fleck hinein, und die Schritte, die noch kommen, müssen etwas daraus machen. Geh den Film entlang, um in einen anderen Schritt zu malen.',
	tooShort: 'Dieser Weg hat einen einzigen Schritt: Es gibt keine Mitte, in die man malen könnte.',
	noisy: (after) => `x(t) nach Schritt ${after}, was das Netz als Nächstes bekommt`,
	noisyPad:
		'Das verrauschte Bild, zum Bemalen. Pfeiltasten bewegen den Pinsel, die Leertaste tupft.',
	clean: 'dieselbe Farbe auf dem Schätzbild, damit du siehst, was du tust',
	cleanPad: 'Das Schätzbild, zum Bemalen. Pfeiltasten bewegen den Pinsel, die Leertaste tupft.',
	bare: 'wischt weg',
	share: (signal) =>
		`Die Farbe kommt so verrauscht hinein, wie das Bild hier ist: √ᾱ von deiner Farbe und √(1 − ᾱ) vom Rauschen des Wegs selbst, ᾱ = ${signal} %. Früh gemalt ist sie ein Wink; spät gemalt bleibt sie, wie sie ist.`,
	walkOn: (left) =>
		left === 1 ? 'Den letzten Schritt gehen' : `Die letzten ${left} Schritte gehen`,
	undo: 'Zurücknehmen',
	noStroke: 'Es gibt keinen Strich, der zurückzunehmen wäre.',
	nothing: 'Noch ist nichts gemalt: Mal einen Fleck in eines der beiden Bilder.',
	takeOff: 'Farbe wegnehmen'
};
