import type * as en from '../en/asleep.ts';
import type { Translated } from '../translated.ts';

/** What a page says whose scripts do not run, in German. It stands in the page alone: no script brings it. */
export const asleep: Translated<typeof en.asleep> = {
	noScript:
		'Die Figuren auf dieser Seite sind kleine Programme und brauchen JavaScript, das in diesem Browser ausgeschaltet ist. Alle Wörter und Gleichungen sind da.',
	late: 'Die Programme hinter dieser Seite sind nicht angekommen, darum stehen ihre Figuren und Knöpfe still. Die Wörter sind alle da. Lade die Seite neu, um den Rest zu bekommen.',
	boxed:
		'Diese Seite steht in einem Rahmen, der ihre Programme nicht starten lässt. Er braucht sandbox="allow-scripts allow-same-origin", oder du öffnest die Seite für sich allein.'
};
