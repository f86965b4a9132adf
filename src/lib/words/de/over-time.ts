import type * as en from '../en/over-time.ts';
import type { Translated } from '../translated.ts';

/** Words of what changes from step to step, in German. */
export const overTime: Translated<typeof en.overTime> = {
	norms: 'Wie groß die Bilder sind, Schritt für Schritt',
	normsAlt: (x, eps, x0) =>
		`Quadratisches Mittel je Schritt. Am betrachteten Schritt: x(t) ${x}, das vorhergesagte Rauschen ${eps}, das Schätzbild ${x0}.`,
	names: {
		x: (value) => `x(t) ${value}`,
		eps: (value) => `ε̂ ${value}`,
		x0: (value) => `x̂₀ ${value}`
	},
	normsNotice:
		'Quadratisches Mittel aller 12.288 Zahlen. Rauschen liegt bei 1, und ein gutes ε̂ den ganzen Weg lang auch; x(t) kommt von dort auf die Größe eines Bilds herunter.',
	times: 'Millisekunden, Schritt für Schritt',
	timesAlt: (least, most) => `Zwischen ${least} und ${most} Millisekunden je Schritt.`,
	timesNotice: (mean) =>
		`${mean} ms im Mittel. Der erste Schritt fehlt hier: Er wartet auf das Modell.`,
	noTimes:
		'Zu wenige Schritte wurden hier gerechnet, um ihre Zeiten zu zeichnen; ein aufgezeichneter Lauf hat keine eigenen.'
};
