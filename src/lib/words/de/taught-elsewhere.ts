import type * as en from '../en/taught-elsewhere.ts';
import type { Translated } from '../translated.ts';

/** Said of words that a link names and that were taught on another device, in German. */
export const taughtElsewhere: Translated<typeof en.taughtElsewhere> = {
	missing: (word) =>
		`Dieser Link sagt „${word}“, ein Wort, das jemand dem eigenen Modell beigebracht hat. Was es gelernt hat, liegt auf dem anderen Gerät und nicht auf diesem; das Wort bleibt also weg. Mit der Datei dazu oder mit eigenen Zeichnungen bekommst du es auch hier.`,
	teachIt: 'Beibringen oder Datei öffnen'
};
