import type { PictureKind, PictureProblem } from '#lib/run/opened-picture.ts';

/** Why a file is no picture that can be opened, in English. */

const NOT: Partial<Record<PictureKind, string>> = {
	empty: 'This file is empty: it has 0 bytes. Perhaps it wasn’t saved to its end.',
	svg: 'This is an SVG, a drawing written as code, which may hold scripts; it’s not opened here. Save it as PNG first.',
	text: 'This file is a text, whatever its name says. Choose a PNG, JPEG or WebP.'
};

const UNDECODABLE: Partial<Record<PictureKind, string>> = {
	heic: 'This photo is HEIC, as iPhones save them, and your browser can’t read that. Export it as JPEG, then open it.',
	unknown: 'Your browser can’t read this file as a picture. Try a PNG, JPEG or WebP.'
};

export const pictureSentence = ({ code, kind }: PictureProblem): string =>
	(code === 'noPicture' ? NOT[kind] : UNDECODABLE[kind]) ??
	`This ${kind.toUpperCase()} is damaged, or too large for your browser to read. Try to save it again.`;
