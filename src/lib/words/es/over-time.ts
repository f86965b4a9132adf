import type * as en from '../en/over-time.ts';
import type { Translated } from '../translated.ts';

/** Words of what changes from step to step, in Spanish. */
export const overTime: Translated<typeof en.overTime> = {
	norms: 'Qué tamaño tienen las imágenes, paso a paso',
	normsAlt: (x: string, eps: string, x0: string) =>
		`Media cuadrática por paso. En el paso que se mira: x(t) ${x}, el ruido predicho ${eps}, la estimación limpia ${x0}.`,
	names: {
		x: (value: string) => `x(t) ${value}`,
		eps: (value: string) => `ε̂ ${value}`,
		x0: (value: string) => `x̂₀ ${value}`
	},
	normsNotice:
		'Media cuadrática de los 12.288 números. La estática está en 1, y una buena ε̂ también, todo el camino; x(t) baja desde ahí hasta el tamaño de una imagen.',
	times: 'Milisegundos, paso a paso',
	timesAlt: (least: string, most: string) => `Entre ${least} y ${most} milisegundos por paso.`,
	timesNotice: (mean: string) =>
		`${mean} ms de media. El primer paso no está aquí: espera al modelo.`,
	noTimes:
		'Aquí se calcularon muy pocos pasos para dibujar sus tiempos; un recorrido grabado no tiene los suyos.'
};
