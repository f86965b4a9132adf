import type { PictureKind, PictureProblem } from '#lib/run/opened-picture.ts';

/** Why a file is no picture that can be opened, in German. */

const NOT: Partial<Record<PictureKind, string>> = {
	empty: 'Diese Datei ist leer: Sie hat 0 Bytes. Vielleicht wurde sie nicht zu Ende gespeichert.',
	svg: 'Das ist ein SVG, eine Zeichnung aus Programmtext, die Skripte enthalten kann; sie wird hier nicht geöffnet. Speichere sie erst als PNG.',
	text: 'Diese Datei ist ein Text, was auch immer ihr Name sagt. Wähl ein PNG, JPEG oder WebP.'
};

const UNDECODABLE: Partial<Record<PictureKind, string>> = {
	heic: 'Dieses Foto ist HEIC, wie iPhones sie speichern, und das kann dein Browser nicht lesen. Exportiere es als JPEG, dann öffne das.',
	unknown: 'Dein Browser kann diese Datei nicht als Bild lesen. Versuch es mit PNG, JPEG oder WebP.'
};

export const pictureSentence = ({ code, kind }: PictureProblem): string =>
	(code === 'noPicture' ? NOT[kind] : UNDECODABLE[kind]) ??
	`Dieses ${kind.toUpperCase()} ist beschädigt oder zu groß für deinen Browser. Versuch, es noch einmal zu speichern.`;
