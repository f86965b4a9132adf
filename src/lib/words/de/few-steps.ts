import type * as en from '../en/few-steps.ts';
import type { Translated } from '../translated.ts';

/** Words of the figure about the few-step student, in German. */
export const few: Translated<typeof en.few> = {
	label: 'Das Modell und sein Schüler, vom selben Rauschbild aus',
	title: 'Ein Schüler, der es eilig hat',
	name: (student, steps) =>
		`${student ? 'Schüler' : 'Modell'}, ${steps} ${steps === 1 ? 'Schritt' : 'Schritte'}`,
	predictions: (count) => (count === 1 ? '1 Antwort' : `${count} Antworten`),
	right: (share) => `richtig: ${share.toFixed(0)} %`,
	alt: (student, steps) =>
		`Das Bild ${student ? 'des Schülers' : 'des Modells'} nach ${steps} ${steps === 1 ? 'Schritt' : 'Schritten'}.`,
	prompt: 'Prompt (auf Englisch)',
	make: 'Alle vier zeichnen',
	again: 'Neu zeichnen',
	another: 'Anderes Rauschbild',
	stop: 'Stopp',
	recipe: (prompt, seed) => `„${prompt}“ · Startwert ${seed} · DDIM`,
	notice:
		'Alle vier beginnen mit demselben Rauschbild, und der Schüler zielt auf das Bild des Modells. Unter jedem siehst du, wie viele Antworten des Netzes es brauchte, und wie oft diese Art zu zeichnen das Richtige zeigt. (Gezählt hat das Prüfnetz, ein zweites Netz, über viele Prompts.) Das Modell büßt in der Eile viel ein, sein Schüler nur ein wenig.'
};
