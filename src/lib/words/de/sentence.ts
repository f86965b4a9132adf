import type * as en from '../en/sentence.ts';
import type { Translated } from '../translated.ts';

/** The reader’s own sentence at the top of lesson 14 and at its end, in German. */
export const sentence: Translated<typeof en.sentence> = {
	label: 'Ein Hund, und ein eigener Satz von dir darüber',
	alt: 'Ein Hund bei Sonnenuntergang',
	caption: '„a dog at sunset“ (ein Hund bei Sonnenuntergang), Startwert 7',
	ask: 'Woher kommt dieser Hund? Sag es in einem Satz, so wie du es jemandem erzählen würdest, den du magst.',
	kept: 'Auf diesem Gerät gespeichert. Am Ende begegnet er dir wieder.',
	said: 'Du hast geschrieben:',
	nothing: 'Du hast noch keinen Satz geschrieben.',
	write: 'Zurück, und einen schreiben',
	guessed: 'Vor Lektion 1 hast du getippt:',
	ours: 'Und so würden wir es sagen:',
	model:
		'Er ist aus Rauschen entstanden. Ein Netz, das an vielen Bildern geübt hatte, sagte immer wieder, was davon Rauschen ist, eine kurze Formel nahm etwas davon weg, und die Wörter „a dog at sunset“ entschieden, in welche Richtung.'
};
