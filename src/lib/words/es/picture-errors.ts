import type { PictureKind, PictureProblem } from '#lib/run/opened-picture.ts';

/** Why a file is no picture that can be opened, in Spanish. */

const NOT: Partial<Record<PictureKind, string>> = {
	empty: 'Este archivo está vacío: tiene 0 bytes. Quizá no se guardó hasta el final.',
	svg: 'Esto es un SVG, un dibujo escrito como código, que puede llevar programas dentro; aquí no se abre. Guárdalo antes como PNG.',
	text: 'Este archivo es un texto, diga lo que diga su nombre. Elige un PNG, JPEG o WebP.'
};

const UNDECODABLE: Partial<Record<PictureKind, string>> = {
	heic: 'Esta foto es HEIC, como las guardan los iPhone, y tu navegador no puede leerla. Expórtala como JPEG y ábrela.',
	unknown: 'Tu navegador no puede leer este archivo como imagen. Prueba con PNG, JPEG o WebP.'
};

export const pictureSentence = ({ code, kind }: PictureProblem): string =>
	(code === 'noPicture' ? NOT[kind] : UNDECODABLE[kind]) ??
	`Este ${kind.toUpperCase()} está dañado, o es demasiado grande para que lo lea tu navegador. Prueba a guardarlo otra vez.`;
