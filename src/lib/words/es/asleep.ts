import type * as en from '../en/asleep.ts';
import type { Translated } from '../translated.ts';

/** What a page says whose scripts do not run, in Spanish. It stands in the page alone: no script brings it. */
export const asleep: Translated<typeof en.asleep> = {
	noScript:
		'Las figuras de esta página son pequeños programas y necesitan JavaScript, que está desactivado en este navegador. Todas las palabras y ecuaciones están aquí.',
	late: 'Los programas de esta página no han llegado, así que sus figuras y botones se quedan quietos. Las palabras están todas aquí. Vuelve a cargar la página para ver el resto.',
	boxed:
		'Esta página está dentro de un marco que no deja arrancar sus programas. Necesita sandbox="allow-scripts allow-same-origin", o abrirse por separado.'
};
