import type * as en from '../en/progress.ts';
import type { Translated } from '../translated.ts';

/** A reader’s own progress, and the page that prints it, in Spanish. */
export const progressWords: Translated<typeof en.progressWords> = {
	title: 'Tu progreso',
	pageTitle: (title) => `${title} · From Static`,
	description: 'Lo que has leído y respondido en este dispositivo, para llevártelo o imprimirlo.',
	lead: 'Se guarda en este dispositivo y en ningún otro sitio. Puedes llevarlo a otro como archivo, o imprimirlo.',
	lesson: 'Lección',
	read: 'Leída',
	right: 'Preguntas acertadas',
	yes: 'hasta el final',
	no: 'todavía no',
	of: (count, all) => `${count} de ${all}`,
	save: 'Guardar como archivo',
	open: 'Abrir un archivo',
	opened: 'Tu progreso es ahora el que dice el archivo.',
	notOurs: 'Ese archivo no es un progreso guardado de este sitio. No ha cambiado nada.',
	replaces: 'Lo que hay en este dispositivo se sustituye por lo que hay en el archivo.',
	certificate: 'Página para imprimir',

	sheet: {
		title: 'Lo que leí y respondí',
		name: 'Nombre',
		nameHint: 'Se imprime y no se guarda.',
		intro: (read, all, right, asked) =>
			`He leído ${read} de ${all} lecciones de From Static sobre cómo funcionan los generadores de imágenes, y he respondido bien ${right} de ${asked} preguntas.`,
		on: (day) => `Al día ${day}`,
		honest:
			'Lo escribe la propia página según lo que se pulsó en un dispositivo. Nadie miró, y nadie puso nota.',
		mark: { right: 'bien', wrong: 'mal' },
		empty: 'En este dispositivo aún no hay nada respondido.',
		print: 'Imprimir',
		back: 'Volver a tu progreso'
	}
};
